using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Holds a record against the rules of its class.</summary>
internal sealed class RuleCheck(ValueBinder values, IssueList issues)
{
    /// <summary>Reports the rules that a record breaks.</summary>
    /// <param name="model">Its class.</param>
    /// <param name="key">The key that it stands under, or null.</param>
    /// <param name="fields">Its fields.</param>
    public void Check(ClassModel model, YamlScalar? key, YamlMapping fields)
    {
        foreach (RuleModel rule in model.Rules)
        {
            if (Broken(rule, fields) is var (when, then))
            {
                string meaning = rule.Description.Trim().TrimEnd('.');
                string words = $"when {ConditionWords.Of(when)}, {ConditionWords.Of(then)}";
                issues.Add(
                    Rules.FactClassRule,
                    Place(then, fields) ?? RecordChecks.Start(key, fields),
                    RecordChecks.Named(model, key),
                    model.Name,
                    meaning.Length > 0 ? $"{meaning} ({words})" : words);
            }
        }
    }

    /// <summary>What should hold of a record by the rules of its class, and does not.</summary>
    /// <param name="model">Its class.</param>
    /// <param name="fields">Its fields.</param>
    public IEnumerable<InstanceCondition> Unmet(ClassModel model, YamlMapping fields) =>
        model.Rules.Select(rule => Broken(rule, fields)).Where(broken => broken is not null).Select(broken => broken!.Value.Then);

    /// <summary>The condition that applies and the one that should hold then and does not, or null.</summary>
    private (InstanceCondition When, InstanceCondition Then)? Broken(RuleModel rule, YamlMapping fields)
    {
        bool applies = Holds(rule.Preconditions, fields, isRequired: true);
        InstanceCondition? then = applies ? rule.Postconditions : rule.Elseconditions;
        if (then is not null && !Holds(then, fields, !rule.IsOpenWorld))
        {
            return (applies ? rule.Preconditions : new InstanceCondition { NoneOf = [rule.Preconditions] }, then);
        }

        return rule is { IsBidirectional: true, Postconditions: { } post } && !applies && Holds(post, fields, !rule.IsOpenWorld) ? (post, rule.Preconditions) : null;
    }

    private bool Holds(InstanceCondition condition, YamlMapping fields, bool isRequired)
    {
        bool HoldsToo(InstanceCondition branch) => Holds(branch, fields, isRequired);
        return condition.Fields.All(field => Holds(field, fields, isRequired))
            && (condition.AnyOf.Count == 0 || condition.AnyOf.Any(HoldsToo))
            && condition.AllOf.All(HoldsToo)
            && (condition.ExactlyOneOf.Count == 0 || condition.ExactlyOneOf.Count(HoldsToo) == 1)
            && !condition.NoneOf.Any(HoldsToo);
    }

    /// <summary>Whether a field meets a condition. Each value of a list is held against it.</summary>
    private bool Holds(FieldCondition field, YamlMapping fields, bool isRequired)
    {
        YamlNode? node = fields.Find(field.Slot.Name)?.Value;
        if (node is null || CoreSchema.IsNull(node))
        {
            return field.Presence == ValuePresence.Absent || field.Presence == ValuePresence.Optional || (field.Presence == ValuePresence.Unsaid && !isRequired);
        }

        return field.Presence != ValuePresence.Absent
            && (node is YamlSequence list ? list.Items.All(item => values.Fits(field.Slot, item, fields)) : values.Fits(field.Slot, node, fields));
    }

    /// <summary>Where the value stands that should be another one, or null when there is none.</summary>
    private static SourceSpan? Place(InstanceCondition condition, YamlMapping fields) =>
        condition.Fields.Select(field => fields.Find(field.Slot.Name)?.Value.Span).FirstOrDefault(span => span is { Length: > 0 });
}
