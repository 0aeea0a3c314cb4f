using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>Whether a vote against is a veto that the record does not report.</summary>
/// <param name="At">The member's vote.</param>
/// <param name="Vote">The vote, which is not one of procedure.</param>
/// <param name="Field">The field that reports vetoes.</param>
/// <param name="Member">The member that voted against.</param>
/// <param name="InFavor">The votes in favor.</param>
internal sealed record MissingVetoQuestion(SourceSpan At, VoteOfBody Vote, string Field, string Member, long InFavor) : CorpusQuestion(At)
{
    public override void Answer(Corpus corpus, SchemaModel schema, IssueList issues)
    {
        if (Vote.Rule(corpus, schema) is { } rule
            && VoteOfBody.IsPermanent(rule, Member, schema)
            && VoteOfBody.Number(rule, Roles.Majority, schema) is { } majority
            && InFavor >= majority
            && !corpus.IsDisputed(Vote.Id, Field))
        {
            string fact = $"'{Member}' voted against a text with {InFavor.ToString(CultureInfo.InvariantCulture)} votes in favor, which is a veto, but '{Field}' does not name it.";
            issues.Add(Rules.FactVeto, At, fact, Field);
        }
    }
}
