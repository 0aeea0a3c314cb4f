using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>A tally and the votes that are listed beside it agree; what depends on the rules of the body is asked of all facts.</summary>
internal sealed class VoteCheck : DataCheck
{
    private readonly VoteShape _shape;

    private VoteCheck(VoteShape shape) => _shape = shape;

    /// <summary>The check for a class, or null when its records are no votes with a tally.</summary>
    public static VoteCheck? Of(ClassModel model, SchemaModel schema) => VoteShape.Of(model, schema) is { } shape ? new VoteCheck(shape) : null;

    /// <inheritdoc/>
    public override void Check(CheckedRecord record)
    {
        Ballot ballot = Ballot.Read(record, _shape);
        CheckVoters(record, ballot);
        CheckTally(record, ballot);
        if (record.Scalar(_shape.Body) is { } body && record.Scalar(_shape.Date) is { } date)
        {
            VoteOfBody vote = new(record.Id, body.Value, date.Value);
            AskSeats(record, ballot, vote);
            AskVeto(record, ballot, vote);
        }
    }

    private void CheckVoters(CheckedRecord record, Ballot ballot)
    {
        HashSet<string> seen = [];
        foreach ((YamlScalar voter, _, _) in ballot.Cast.Where(vote => !seen.Add(vote.Voter.Value)))
        {
            record.Issues.Add(Rules.FactTally, voter.Span, $"'{voter.Value}' is listed twice.", "Remove one of the two.");
        }
    }

    private void CheckTally(CheckedRecord record, Ballot ballot)
    {
        foreach (IGrouping<string, (YamlScalar Voter, YamlScalar Option, string Meaning)> group in ballot.Cast.GroupBy(vote => vote.Meaning))
        {
            int listed = group.Count();
            if (ballot.Counts.TryGetValue(group.Key, out long counted) && listed > counted)
            {
                YamlScalar option = group.ElementAt((int)counted).Option;
                record.Issues.Add(
                    Rules.FactTally,
                    option.Span,
                    $"{(listed == 1 ? "1 voter is" : $"{Number(listed)} voters are")} listed as '{option.Value}', but '{_shape.Counts.Name}' has {Number(counted)}.",
                    "Correct the votes or the tally from the source.");
            }
        }
    }

    private void AskSeats(CheckedRecord record, Ballot ballot, VoteOfBody vote)
    {
        if (ballot.Counts.Count > 0)
        {
            bool isWhole = _shape.Options.All(option => ballot.Counts.ContainsKey(option.Uri));
            SourceSpan at = record.Fields.Find(_shape.Counts.Name)!.Key.Span;
            record.Names.Ask(new SeatsQuestion(at, vote, _shape.Counts.Name, ballot.Counts.Values.Sum(), isWhole));
        }
    }

    private void AskVeto(CheckedRecord record, Ballot ballot, VoteOfBody vote)
    {
        if (_shape.VetoedBy is not { } vetoedBy)
        {
            return;
        }

        YamlScalar[] reported = [.. record.Scalars(vetoedBy)];
        long? inFavor = ballot.Counts.TryGetValue(Popolo.Yes, out long yes) ? yes : null;
        foreach (YamlScalar member in reported)
        {
            string option = ballot.Cast.FirstOrDefault(cast => cast.Voter.Value == member.Value).Meaning ?? "";
            record.Names.Ask(new ReportedVetoQuestion(member.Span, vote, vetoedBy.Name, member.Value, IsAgainst: option is "" or Popolo.No, inFavor));
        }

        if (inFavor is null || record.Scalar(_shape.Procedural) is { Value: "true" or "True" or "TRUE" })
        {
            return;
        }

        HashSet<string> vetoes = [.. reported.Select(member => member.Value)];
        foreach ((YamlScalar voter, YamlScalar option, _) in ballot.Cast.Where(cast => cast.Meaning == Popolo.No && !vetoes.Contains(cast.Voter.Value)))
        {
            record.Names.Ask(new MissingVetoQuestion(option.Span, vote, vetoedBy.Name, voter.Value, inFavor.Value));
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
