using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves what the values of a slot must meet besides their type, and the ranges of a slot that can have one of several.</summary>
internal sealed class ConditionBinder(SchemaScope scope, RangeBinder ranges, Unions unions)
{
    /// <summary>Whether there must be a value.</summary>
    /// <param name="definition">A slot or a condition.</param>
    public static ValuePresence Presence(Definition definition) => definition.Text("value_presence") switch
    {
        "PRESENT" => ValuePresence.Present,
        "ABSENT" => ValuePresence.Absent,
        "UNCOMMITTED" => ValuePresence.Optional,
        _ => definition.Find("required") is null ? ValuePresence.Unsaid : definition.Flag("required") ? ValuePresence.Present : ValuePresence.Optional,
    };

    /// <summary>A slot with its conditions; null when a range among them cannot be resolved, which is reported.</summary>
    /// <param name="slot">The slot with its range.</param>
    /// <param name="definition">What is said of it.</param>
    /// <param name="isInlined">Whether it holds records by value.</param>
    public SlotModel? Bind(SlotModel slot, Definition definition, bool isInlined)
    {
        Check(definition);
        isInlined |= definition.Flag("inlined") || definition.Flag("inlined_as_list");
        if (Branches(slot, definition, "any_of", isInlined) is not { } anyOf
            || Branches(slot, definition, "all_of", isInlined) is not { } allOf
            || Branches(slot, definition, "exactly_one_of", isInlined) is not { } exactlyOneOf
            || Branches(slot, definition, "none_of", isInlined) is not { } noneOf)
        {
            return null;
        }

        int? minimum = Count(definition, "minimum_cardinality");
        int? maximum = Count(definition, "maximum_cardinality");
        int? exact = Count(definition, "exact_cardinality");
        if (minimum > maximum)
        {
            scope.Contradict(definition.At("minimum_cardinality"), "No list has so many values and so few.", "Change one of the two numbers.");
        }

        SlotModel bound = slot with
        {
            Conditions = new SlotConditions
            {
                Texts = definition.Scalar("equals_string") is { } text ? [text.Value] : definition.Texts("equals_string_in").Select(t => t.Value).ToEquatableArray(),
                Number = Number(definition, "equals_number"),
                MinimumCardinality = exact ?? minimum,
                MaximumCardinality = exact ?? maximum,
                AnyOf = anyOf.Select(branch => branch.Slot).ToEquatableArray(),
                AllOf = allOf.Select(branch => branch.Slot).ToEquatableArray(),
                ExactlyOneOf = exactlyOneOf.Select(branch => branch.Slot).ToEquatableArray(),
                NoneOf = noneOf.Select(branch => branch.Slot).ToEquatableArray(),
            },
        };

        // As in LinkML the default range gives way to the ranges of the alternatives.
        (SlotModel Slot, bool HasRange)[] alternatives = [.. anyOf, .. exactlyOneOf];
        return Array.Exists(alternatives, branch => branch.HasRange) && (slot.Range == ranges.Default || slot.Kind == ValueKind.Any)
            ? unions.Of(bound, alternatives.Select(branch => branch.Slot))
            : bound;
    }

    /// <summary>What a condition takes of the single values of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="expression">The condition.</param>
    /// <param name="isInlined">Whether the slot holds records by value.</param>
    public SlotModel? BindExpression(SlotModel slot, Definition expression, bool isInlined) =>
        ranges.Narrow(slot, expression, isInlined) is { } narrowed ? Bind(narrowed, expression, isInlined) : null;

    private List<(SlotModel Slot, bool HasRange)>? Branches(SlotModel slot, Definition definition, string key, bool isInlined)
    {
        List<(SlotModel, bool)> branches = [];
        bool isSound = true;
        foreach (Definition expression in definition.Children(key))
        {
            if (BindExpression(slot, expression, isInlined) is { } branch)
            {
                branches.Add((branch, expression.Find("range") is not null || branch.Alternatives.Count > 0));
            }
            else
            {
                isSound = false;
            }
        }

        return isSound ? branches : null;
    }

    private void Check(Definition definition)
    {
        if (definition.Text("value_presence") is not ("" or "PRESENT" or "ABSENT" or "UNCOMMITTED"))
        {
            scope.Report(Rules.SchemaShape, definition.At("value_presence"), "The value of 'value_presence'", "PRESENT, ABSENT or UNCOMMITTED");
        }

        if (definition.Find("equals_string") is not null && definition.Find("equals_string_in") is not null)
        {
            scope.Contradict(definition.At("equals_string_in"), "Both 'equals_string' and 'equals_string_in' say which text is permitted.", "Keep one.");
        }

        foreach (string key in (string[])["minimum_cardinality", "maximum_cardinality", "exact_cardinality"])
        {
            if (definition.Find(key) is not null && !definition.Flag("multivalued") && definition.Element.Kind != Language.ElementKind.SlotExpression)
            {
                scope.Report(Rules.SchemaNoEffect, definition.At(key), $"'{key}' counts the values of a list, and '{definition.Name}' has a single value.", "Remove it, or add 'multivalued: true'.");
            }
        }
    }

    private decimal? Number(Definition definition, string key)
    {
        if (definition.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (NumberText.Exact(scalar.Value) is { } number)
        {
            return number;
        }

        scope.Contradict(definition.At(key), $"'{scalar.Value}' cannot be compared with.", "Write a finite number of at most 28 digits.");
        return null;
    }

    private int? Count(Definition definition, string key)
    {
        if (Number(definition, key) is not { } count)
        {
            return null;
        }

        if (count >= 0 && count <= int.MaxValue && decimal.Truncate(count) == count)
        {
            return (int)count;
        }

        scope.Contradict(definition.At(key), $"'{count.ToString(CultureInfo.InvariantCulture)}' is no number of values.", "Write 0 or a whole number above it.");
        return null;
    }
}
