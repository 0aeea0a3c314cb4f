using Dataset.Site.Reading;

namespace Dataset.Site.Votes;

/// <summary>Reads the votes of single voters from the record of a vote.</summary>
public static class NamedVoteReader
{
    private const string Veto = "veto";

    /// <summary>One entry for each voter who is named, those reported to have vetoed too where the record does not list their vote.</summary>
    /// <param name="vote">A fact with the role of a vote.</param>
    public static IReadOnlyList<NamedVote> Read(IFact vote)
    {
        HashSet<IFact> vetoes = [.. vote.Values(Vocabulary.VetoedBy).OfType<IFact>()];
        List<NamedVote> cast = vote.Values(Popolo.Votes).OfType<IRecord>().Select(v => ReadOne(v, vetoes)).OfType<NamedVote>().ToList();
        vetoes.ExceptWith(cast.Select(v => v.Voter));
        return [.. cast.DistinctBy(v => v.Voter), .. vetoes.Select(v => new NamedVote(v, Choice.No, Veto, IsVeto: true))];
    }

    private static NamedVote? ReadOne(IRecord cast, HashSet<IFact> vetoes) =>
        cast.Reference(cast.Class.FindSlotByUri(Popolo.Voter)) is { } voter && cast.First(cast.Class.FindSlotByUri(Popolo.Option)) is EnumValueInfo option
            ? new NamedVote(
                voter,
                Choices.Find(option.Meaning),
                vetoes.Contains(voter) ? $"{option.Title}, {Veto}" : option.Title,
                vetoes.Contains(voter))
            : null;
}
