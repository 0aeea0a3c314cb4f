using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>Whether a tally sums to the number of members that the body had on the date.</summary>
/// <param name="At">The tally.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Field">The name of the tally's field.</param>
/// <param name="Sum">The sum of what is counted.</param>
/// <param name="IsWhole">Whether every option is counted; otherwise members may be missing from the sum.</param>
internal sealed record SeatsQuestion(SourceSpan At, VoteOfBody Vote, string Field, long Sum, bool IsWhole) : CorpusQuestion(At)
{
    public override void Answer(Corpus corpus, SchemaModel schema, IssueList issues)
    {
        if (Vote.Rule(corpus, schema) is { } rule
            && VoteOfBody.Number(rule, Roles.Seats, schema) is { } seats
            && (IsWhole ? Sum != seats : Sum > seats)
            && !corpus.IsDisputed(Vote.Id, Field))
        {
            issues.Add(Rules.FactSeats, At, Number(Sum), Vote.Body, Number(seats), Vote.Date, Field);
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
