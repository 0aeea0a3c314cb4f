using System.Globalization;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Holds a single value against the conditions of its slot.</summary>
internal sealed class ConditionCheck(ValueBinder values, IssueList issues)
{
    /// <summary>Whether a value meets every condition; the first that it does not meet is reported.</summary>
    public bool Check(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        if (Unmet(slot, node, siblings) is not { } expected)
        {
            return true;
        }

        issues.Add(Rules.FactCondition, node.Span, ConditionWords.Shown(node), slot.Name, expected);
        return false;
    }

    /// <summary>What the slot takes instead of a value, or null.</summary>
    private string? Unmet(SlotModel slot, YamlNode node, YamlMapping siblings)
    {
        SlotConditions conditions = slot.Conditions;
        int Fitting(EquatableArray<SlotModel> branches) => branches.Count(branch => values.Fits(branch, node, siblings));
        return conditions.Texts.Count > 0 && !IsText(node, conditions.Texts) ? ConditionWords.Texts(conditions.Texts)
            : conditions.Number is { } number && !IsNumber(node, number) ? number.ToString(CultureInfo.InvariantCulture)
            : conditions.AnyOf.Count > 0 && !IsAnyOf(slot) && Fitting(conditions.AnyOf) == 0 ? ConditionWords.Of(conditions.AnyOf, " or ")
            : conditions.AllOf.Count > 0 && Fitting(conditions.AllOf) < conditions.AllOf.Count ? ConditionWords.Of(conditions.AllOf, " and ")
            : conditions.ExactlyOneOf.Count > 0 && Fitting(conditions.ExactlyOneOf) != 1 ? "only one of: " + ConditionWords.Of(conditions.ExactlyOneOf, "; ")
            : conditions.NoneOf.Count > 0 && Fitting(conditions.NoneOf) > 0 ? "none of: " + ConditionWords.Of(conditions.NoneOf, "; ")
            : null;
    }

    /// <summary>Whether the alternatives are the branches of any_of, so that a bound value fits one of them.</summary>
    private static bool IsAnyOf(SlotModel slot) => slot.Alternatives.Count == slot.Conditions.AnyOf.Count && slot.Conditions.ExactlyOneOf.Count == 0;

    private static bool IsText(YamlNode node, EquatableArray<string> texts) =>
        node is YamlScalar scalar && CoreSchema.Resolve(scalar) == ScalarKind.Text && texts.Contains(scalar.Value);

    private static bool IsNumber(YamlNode node, decimal number) =>
        node is YamlScalar scalar && CoreSchema.Resolve(scalar) is ScalarKind.Integer or ScalarKind.Float && NumberText.IsWithin(NumberText.Decimal(scalar.Value) ?? NumberText.Float(scalar.Value) ?? "NaN", number, number);
}
