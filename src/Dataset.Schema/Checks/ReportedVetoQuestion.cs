using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>Whether a veto that is reported follows from the vote: a permanent member's vote against what had the majority.</summary>
/// <param name="At">The member's name.</param>
/// <param name="Vote">The vote.</param>
/// <param name="Field">The field that reports vetoes.</param>
/// <param name="Member">The member.</param>
/// <param name="IsAgainst">Whether the member is listed as voting against, or not listed.</param>
/// <param name="InFavor">The votes in favor, or null when they are not known.</param>
internal sealed record ReportedVetoQuestion(SourceSpan At, VoteOfBody Vote, string Field, string Member, bool IsAgainst, long? InFavor) : CorpusQuestion(At)
{
    public override void Answer(Corpus corpus, SchemaModel schema, IssueList issues)
    {
        if (Problem(corpus, schema) is { } problem && !corpus.IsDisputed(Vote.Id, Field))
        {
            issues.Add(Rules.FactVeto, At, $"'{Field}' names '{Member}', but {problem}.", Field);
        }
    }

    private string? Problem(Corpus corpus, SchemaModel schema)
    {
        if (!IsAgainst)
        {
            return "the votes that are listed have another vote of that member";
        }

        if (Vote.Rule(corpus, schema) is not { } rule)
        {
            return null;
        }

        if (!VoteOfBody.IsPermanent(rule, Member, schema))
        {
            return $"'{Vote.Body}' had no such member with a veto on {Vote.Date}";
        }

        return VoteOfBody.Number(rule, Roles.Majority, schema) is { } majority && InFavor < majority
            ? string.Format(CultureInfo.InvariantCulture, "the text had {0} votes in favor, fewer than the {1} that a decision of '{2}' took on {3}", InFavor, majority, Vote.Body, Vote.Date)
            : null;
    }
}
