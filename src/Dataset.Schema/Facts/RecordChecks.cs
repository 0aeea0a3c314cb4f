using Dataset.Schema.Checks;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Holds a record as a whole against its class: fields that are missing, rules, unique keys.</summary>
internal sealed class RecordChecks(ValueBinder values, FactNames names, IssueList issues)
{
    private readonly RuleCheck _rules = new(values, issues);

    /// <summary>A record in words.</summary>
    public static string Named(ClassModel model, YamlScalar? key) => key is null ? $"This {model.Name}" : $"'{key.Value}'";

    /// <summary>Checks a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="bound">Its values.</param>
    public void Check(OpenRecord record, FactValue?[] bound)
    {
        ClassPlan plan = record.Plan;
        YamlScalar? key = record.Key;
        YamlMapping fields = record.Fields;
        CheckRequired(record, bound);
        if (plan.Recommended.Length > 0)
        {
            CheckRecommended(record, bound);
        }

        _rules.Check(plan.Model, key, fields);
        foreach (DataCheck check in plan.Checks)
        {
            check.Check(new CheckedRecord(key, fields, names, issues));
        }

        foreach (UniqueKeyModel unique in plan.Model.UniqueKeys)
        {
            AddUniqueKey(plan, unique, key, fields, bound);
        }
    }

    /// <summary>What should hold of a record by the rules of its class, and does not.</summary>
    /// <param name="record">The record.</param>
    public IReadOnlyList<InstanceCondition> Unmet(OpenRecord record) => [.. _rules.Unmet(record.Model, record.Fields)];

    /// <summary>Where a record begins: at its key, or at its first field.</summary>
    public static SourceSpan Start(YamlScalar? key, YamlMapping fields) => key?.Span ?? fields.Entries.FirstOrDefault()?.Key.Span ?? fields.Span;

    private void CheckRequired(OpenRecord record, FactValue?[] bound)
    {
        ClassModel model = record.Model;
        YamlScalar? key = record.Key;
        YamlMapping fields = record.Fields;
        List<string>? missing = null;
        foreach (int i in record.Plan.Mandatory)
        {
            SlotModel slot = model.Slots[i];
            if (bound[i] is not null || record.IsMeant(slot.Name, issues))
            {
                continue;
            }

            YamlEntry? field = fields.Find(slot.Name);
            if (field is null && IsSwallowed(slot, fields))
            {
                continue;
            }

            if (field is null)
            {
                (missing ??= []).Add($"'{slot.Name}'");
            }
            else if (CoreSchema.IsNull(field.Value))
            {
                // What a field says wrong has an issue of its own.
                (string wayOut, Fix? fix) = CommentValue.Explain(issues, field.Value.Span.Start, "Write its value behind the colon.");
                issues.Add(Rules.FactMissingField, field.Key.Span, fix, Named(model, key), $"'{slot.Name}'", model.Name, wayOut);
            }
        }

        if (missing is not null)
        {
            issues.Add(
                Rules.FactMissingField,
                Start(key, fields),
                Named(model, key),
                string.Join(" and no ", missing),
                model.Name,
                missing.Count == 1 ? "Add a line for it." : "Add a line for each.");
        }
    }

    private void CheckRecommended(OpenRecord record, FactValue?[] bound)
    {
        ClassModel model = record.Model;
        string[] missing = [.. record.Plan.Recommended.Where(i => bound[i] is null).Select(i => model.Slots[i]).Where(slot => IsAbsent(slot, record)).Select(slot => $"'{slot.Name}'")];
        if (missing.Length > 0)
        {
            issues.Add(Rules.FactRecommended, Start(record.Key, record.Fields), Named(model, record.Key), string.Join(" and no ", missing), model.Name);
        }
    }

    private void AddUniqueKey(ClassPlan plan, UniqueKeyModel unique, YamlScalar? key, YamlMapping fields, FactValue?[] bound)
    {
        List<string> parts = [];
        foreach (string name in unique.Slots)
        {
            if (bound[plan.IndexOf(name)] is not { } value)
            {
                return;
            }

            parts.Add(value is ScalarValue scalar ? scalar.Text : fields.Find(name)?.Value is { } node ? JsonText.Of(node) : "");
        }

        SourceSpan at = fields.Find(unique.Slots[0])?.Value.Span ?? Start(key, fields);
        names.AddUniqueKey(unique, string.Join("\n", parts), at);
    }

    /// <summary>Whether the field is part of a value that could not be read, which has an issue: two fields on one line, a quote that is not closed.</summary>
    private bool IsSwallowed(SlotModel slot, YamlMapping fields) => fields.Entries.Any(entry =>
        entry.Value is YamlBroken { Span.Length: > 0 } broken && issues.Text.Substring(broken.Span.Start, broken.Span.Length).Contains(slot.Name + ":"));

    private bool IsAbsent(SlotModel slot, OpenRecord record) =>
        !record.IsMeant(slot.Name, issues) && (record.Fields.Find(slot.Name) is not { } field || CoreSchema.IsNull(field.Value));
}
