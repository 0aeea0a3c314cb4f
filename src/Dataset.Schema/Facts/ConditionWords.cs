using System.Globalization;
using Dataset.Schema.Binding;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Conditions in the words of a message.</summary>
internal static class ConditionWords
{
    private const int MaxLength = 40;

    /// <summary>A value, as a message shows it.</summary>
    public static string Shown(YamlNode node) => node switch
    {
        YamlScalar { Value.Length: > MaxLength } scalar => $"'{scalar.Value.Substring(0, MaxLength)}...'",
        YamlScalar scalar => $"'{scalar.Value}'",
        YamlSequence => "This list",
        _ => "This record",
    };

    /// <summary>What several slots take.</summary>
    public static string Of(IEnumerable<SlotModel> branches, string separator) => string.Join(separator, branches.Select(Of).Distinct());

    /// <summary>What a slot takes: its range, its bounds, and what else it says.</summary>
    public static string Of(SlotModel slot)
    {
        List<string> parts = Parts(slot);
        return parts.Count > 0 ? string.Join(" and ", parts) : slot.Kind switch
        {
            ValueKind.Reference => $"the identifier of a {slot.Range}",
            ValueKind.Inlined => $"a record of {slot.Range}",
            ValueKind.Enum => $"a value of {slot.Range}",
            _ when BuiltInTypes.Find(slot.Range) is { } builtIn => builtIn.Description,
            _ => slot.Range,
        };
    }

    /// <summary>What a slot asks of its values besides their range, each thing by itself.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="range">The type that is its range, whose bounds and patterns go without saying; or null.</param>
    public static IEnumerable<string> Beside(SlotModel slot, TypeModel? range)
    {
        if ((slot.Conditions.MinimumCardinality ?? slot.Conditions.MaximumCardinality) is not null)
        {
            yield return $"{Cardinality(slot.Conditions)} values";
        }

        HashSet<string> said = [.. range is null ? [] : Of(range)];
        foreach (string part in Parts(slot).Where(part => !said.Contains(part)))
        {
            yield return part;
        }
    }

    /// <summary>What a type asks of a value: its bounds and patterns.</summary>
    public static IEnumerable<string> Of(TypeModel type) => Bounds(type).Concat(type.Patterns.Select(pattern => $"what matches {pattern}"));

    /// <summary>A rule: its meaning as the schema gives it, or else its conditions.</summary>
    public static string Of(RuleModel rule)
    {
        string meaning = rule.Description.Trim();
        string when = Of(rule.Preconditions);
        return (rule.Postconditions, rule.Elseconditions) switch
        {
            _ when meaning.Length > 0 => meaning,
            ({ } then, null) => $"When {when}, {Of(then)}{(rule.IsBidirectional ? ", and the reverse" : "")}.",
            ({ } then, { } otherwise) => $"When {when}, {Of(then)}; otherwise {Of(otherwise)}.",
            (_, { } otherwise) => $"Unless {when}, {Of(otherwise)}.",
            _ => "",
        };
    }

    private static List<string> Parts(SlotModel slot)
    {
        List<string> parts = [];
        if (slot.Conditions.Texts.Count > 0)
        {
            parts.Add(Texts(slot.Conditions.Texts));
        }

        if (slot.Conditions.Number is { } number)
        {
            parts.Add(Number(number));
        }

        if (slot.Type is { } type)
        {
            parts.AddRange(Of(type));
        }

        Add(parts, slot.Conditions.AnyOf, "", " or ");
        Add(parts, slot.Conditions.AllOf, "", " and ");
        Add(parts, slot.Conditions.ExactlyOneOf, "only one of: ", "; ");
        Add(parts, slot.Conditions.NoneOf, "none of: ", "; ");
        return parts;
    }

    /// <summary>Texts, one of which is taken.</summary>
    public static string Texts(IEnumerable<string> texts) => string.Join(" or ", texts.Select(text => $"'{text}'"));

    /// <summary>How many values there may be.</summary>
    public static string Cardinality(SlotConditions conditions) => (conditions.MinimumCardinality, conditions.MaximumCardinality) switch
    {
        (int least, int most) when least == most => $"{least}",
        (int least, int most) => $"{least} to {most}",
        (int least, null) => $"{least} or more",
        (_, int most) => $"{most} at most",
        _ => "any number",
    };

    /// <summary>A condition on an instance.</summary>
    public static string Of(InstanceCondition condition)
    {
        List<string> parts = [.. condition.Fields.Select(Of)];
        Add(parts, condition.AnyOf, "", " or ");
        Add(parts, condition.AllOf, "", " and ");
        Add(parts, condition.ExactlyOneOf, "only one of: ", "; ");
        Add(parts, condition.NoneOf, "none of: ", "; ");
        return string.Join(" and ", parts);
    }

    private static string Of(FieldCondition field) => field.Presence switch
    {
        ValuePresence.Absent => $"'{field.Slot.Name}' is absent",
        ValuePresence.Present when Of(field.Slot) == Of(Bare(field.Slot)) => $"'{field.Slot.Name}' is present",
        _ => $"'{field.Slot.Name}' is {Of(field.Slot)}",
    };

    private static SlotModel Bare(SlotModel slot) => slot with { Conditions = SlotConditions.None, Type = BuiltInTypes.OfKind(slot.Kind) };

    private static IEnumerable<string> Bounds(TypeModel type)
    {
        if (type.Minimum is { } minimum && type.Maximum is { } maximum)
        {
            yield return $"{Number(minimum)} to {Number(maximum)}";
        }
        else if ((type.Minimum ?? type.Maximum) is { } bound)
        {
            yield return Number(bound) + (type.Minimum is null ? " or less" : " or more");
        }
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Add(List<string> parts, EquatableArray<SlotModel> branches, string before, string separator)
    {
        if (branches.Count > 0)
        {
            parts.Add(before + Of(branches, separator));
        }
    }

    private static void Add(List<string> parts, EquatableArray<InstanceCondition> branches, string before, string separator)
    {
        if (branches.Count > 0)
        {
            parts.Add(before + string.Join(separator, branches.Select(Of)));
        }
    }
}
