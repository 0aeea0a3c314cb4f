using System.Text.Json.Nodes;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>The rules of a class: when one condition holds, another must.</summary>
/// <param name="slots">How the values of fields are written.</param>
internal sealed class RuleSchema(SlotSchemas slots)
{
    /// <summary>A rule; one that holds in both directions is two.</summary>
    /// <param name="rule">The rule.</param>
    public IEnumerable<JsonNode> Of(RuleModel rule)
    {
        JsonObject forward = new() { ["if"] = Condition(rule.Preconditions, isRequired: true) };
        if (rule.Postconditions is { } then)
        {
            forward["then"] = Condition(then, !rule.IsOpenWorld);
        }

        if (rule.Elseconditions is { } otherwise)
        {
            forward["else"] = Condition(otherwise, !rule.IsOpenWorld);
        }

        yield return forward;
        if (rule is { IsBidirectional: true, Postconditions: { } post })
        {
            yield return new JsonObject { ["if"] = Condition(post, !rule.IsOpenWorld), ["then"] = Condition(rule.Preconditions, isRequired: true) };
        }
    }

    private JsonObject Condition(InstanceCondition condition, bool isRequired)
    {
        JsonArray Each(IEnumerable<InstanceCondition> branches) => new([.. branches.Select(branch => Condition(branch, isRequired))]);

        JsonArray all = new([.. condition.Fields.Select(field => Field(field, isRequired)), .. condition.AllOf.Select(branch => Condition(branch, isRequired))]);
        JsonObject whole = all.Count > 0 ? new JsonObject { ["allOf"] = all } : [];
        if (condition.AnyOf.Count > 0)
        {
            whole["anyOf"] = Each(condition.AnyOf);
        }

        if (condition.ExactlyOneOf.Count > 0)
        {
            whole["oneOf"] = Each(condition.ExactlyOneOf);
        }

        if (condition.NoneOf.Count > 0)
        {
            whole["not"] = new JsonObject { ["anyOf"] = Each(condition.NoneOf) };
        }

        return whole;
    }

    /// <summary>A condition on a field, met by each value of a list. A field that is empty is one that is not there.</summary>
    private JsonObject Field(FieldCondition field, bool isRequired)
    {
        if (field.Presence == ValuePresence.Absent)
        {
            return Property(field.Slot, new JsonObject { ["type"] = "null" });
        }

        JsonObject value = slots.Value(field.Slot);
        JsonObject fits = new() { ["if"] = new JsonObject { ["type"] = "array" }, ["then"] = new JsonObject { ["items"] = value }, ["else"] = value.DeepClone() };
        bool mustBe = field.Presence == ValuePresence.Present || (field.Presence == ValuePresence.Unsaid && isRequired);
        if (!mustBe)
        {
            return Property(field.Slot, new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, fits) });
        }

        JsonObject present = Property(field.Slot, new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } }, fits) });
        present["required"] = new JsonArray(field.Slot.Name);
        return present;
    }

    private static JsonObject Property(SlotModel slot, JsonObject value) => new() { ["properties"] = new JsonObject { [slot.Name] = value } };
}
