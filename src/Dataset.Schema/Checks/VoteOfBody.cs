using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>A vote, and by which rule its body voted that day.</summary>
/// <param name="Id">The identifier of the vote.</param>
/// <param name="Body">The identifier of the body.</param>
/// <param name="Date">The date as written.</param>
internal sealed record VoteOfBody(string Id, string Body, string Date)
{
    /// <summary>The rule of the body on the date; null when none is recorded, or more than one may have held.</summary>
    /// <param name="corpus">All facts.</param>
    /// <param name="schema">The schema.</param>
    public BoundRecord? Rule(Corpus corpus, SchemaModel schema)
    {
        if (!EdtfGrammar.TryParse(Date, out EdtfParts date, out _))
        {
            return null;
        }

        BoundRecord[] rules = [.. corpus.Shared(Body, Roles.VotingRule).Where(rule => !Period.Of(rule, schema).Excludes(date)).Take(2)];
        return rules.Length == 1 ? rules[0] : null;
    }

    /// <summary>A number of a rule, or null.</summary>
    public static long? Number(BoundRecord rule, string uri, SchemaModel schema) =>
        long.TryParse(schema.TextOf(rule, uri), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>Whether a member has a veto under a rule.</summary>
    public static bool IsPermanent(BoundRecord rule, string member, SchemaModel schema) =>
        schema.ValueOf(rule, Roles.PermanentMembers) is ListValue members && members.Items.Contains(new ReferenceValue(member));
}
