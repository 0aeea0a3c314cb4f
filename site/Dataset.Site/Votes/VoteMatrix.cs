using Dataset.Site.Reading;

namespace Dataset.Site.Votes;

/// <summary>The votes of a collection by who cast them.</summary>
public sealed class VoteMatrix
{
    private const string Undated = "undated";

    private VoteMatrix(CollectionInfo collection, IReadOnlyList<MatrixPeriod> periods)
    {
        Collection = collection;
        Periods = periods;
    }

    /// <summary>The collection of the votes.</summary>
    public CollectionInfo Collection { get; }

    /// <summary>The decades that have votes, the latest first; one of votes without a date is last.</summary>
    public IReadOnlyList<MatrixPeriod> Periods { get; }

    /// <summary>How many votes are recorded, but for those that were retracted or replaced.</summary>
    public int Recorded => Periods.Sum(p => p.Count);

    /// <summary>How many of them name a voter.</summary>
    public int Shown => Periods.Sum(p => p.Rows.Count);

    /// <summary>The folder of its pages. No fact has a page there: those of a collection stand side by side.</summary>
    public string Folder => $"{Collection.Name}/matrix";

    /// <summary>The place of the page about all decades.</summary>
    public string Overview => $"{Folder}/index.html";

    /// <summary>The matrix of a collection, or null where its facts are no votes or name no voter.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="collection">A collection of the catalog.</param>
    public static VoteMatrix? TryBuild(SiteIndex index, CollectionInfo collection)
    {
        if (!collection.Class.HasRole(Popolo.VoteEvent))
        {
            return null;
        }

        List<MatrixRow> rows = FactDate.InListOrder(index, [.. collection.Facts.Where(index.Stands)])
            .Select(v => new MatrixRow(v, NamedVoteReader.Read(v).ToDictionary(n => n.Voter)))
            .ToList();
        HashSet<IFact> vetoing = [.. rows.SelectMany(r => r.Named.Values).Where(n => n.IsVeto).Select(n => n.Voter)];
        VoteMatrix matrix = new(
            collection,
            [.. rows.GroupBy(r => DecadeOf(index, r.Vote)).OrderByDescending(g => g.Key).Select(g => BuildPeriod(g.Key, [.. g], vetoing))]);
        return matrix.Shown > 0 ? matrix : null;
    }

    private static int? DecadeOf(SiteIndex index, IFact vote) =>
        FactDate.From(vote.First(index.Profile(vote).Date)) is { } date && FactYear.Of(date) is { } year ? FactYear.DecadeOf(year) : null;

    private static MatrixPeriod BuildPeriod(int? decade, IReadOnlyList<MatrixRow> votes, HashSet<IFact> vetoing)
    {
        List<MatrixRow> rows = votes.Where(r => r.Named.Count > 0).ToList();
        List<(IFact Voter, bool HasVeto)> voters = rows.SelectMany(r => r.Named.Keys).Distinct()
            .Select(v => (Voter: v, HasVeto: vetoing.Contains(v) || v.ReferencedBy.Any(b => b.Slot.Uri == Vocabulary.PermanentMembers)))
            .OrderByDescending(v => v.HasVeto)
            .ThenByLabel(v => v.Voter)
            .ToList();
        return new MatrixPeriod(
            decade is { } known ? FactYear.NameOfDecade(known) : Undated,
            decade is { } year ? FactYear.NameOfDecade(year) : "Without a date",
            rows,
            votes.Count,
            [.. voters.Select(v => v.Voter)],
            voters.Count(v => v.HasVeto));
    }
}
