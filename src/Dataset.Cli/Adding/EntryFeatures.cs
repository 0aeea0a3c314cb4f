using System.Globalization;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>What tells entries apart: references, choices, years, and the words of identifier and name.</summary>
internal static class EntryFeatures
{
    private const int Year = 4;

    /// <summary>The features of a bound fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="schema">The schema.</param>
    public static IReadOnlySet<string> Of(BoundFact fact, SchemaModel schema)
    {
        HashSet<string> features = [.. Words(fact.Id)];
        ClassModel @class = schema.Class(fact.Record.Class);
        foreach ((SlotModel slot, FactValue? value) in @class.Slots.Zip(fact.Record.Values))
        {
            Add(features, slot, value, @class, schema);
        }

        return features;
    }

    /// <summary>The year that a fact is of, by its first date; null where it has none.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="schema">The schema.</param>
    public static int? YearOf(BoundFact fact, SchemaModel schema) => DateOf(fact, schema) is { Length: >= Year } date && int.TryParse(date.AsSpan(0, Year), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    /// <summary>The first date of a fact, or null.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="schema">The schema.</param>
    public static string? DateOf(BoundFact fact, SchemaModel schema) => schema.Class(fact.Record.Class).Slots
        .Zip(fact.Record.Values)
        .Where(field => IsDate(field.First))
        .Select(field => SchemaModel.TextOf(field.Second))
        .FirstOrDefault(text => text is not null);

    private static bool IsDate(SlotModel slot) => slot.Kind is ValueKind.Date or ValueKind.Edtf or ValueKind.DateTime;

    private static void Add(HashSet<string> features, SlotModel slot, FactValue? value, ClassModel @class, SchemaModel schema)
    {
        switch (value)
        {
            case ReferenceValue reference:
                features.Add($"{slot.Name}={reference.Id}");
                break;
            case EnumValue choice:
                features.Add($"{slot.Name}={choice.Index}");
                break;
            case ScalarValue date when IsDate(slot) && date.Text.Length >= Year:
                features.UnionWith([date.Text[..Year], date.Text[..(Year - 1)]]);
                break;
            case ScalarValue name when slot.Name == @class.LabelSlot || slot.IsRequired:
                features.UnionWith(Words(name.Text));
                break;
            case ListValue list:
                list.Items.ToList().ForEach(item => Add(features, slot, item, @class, schema));
                break;
            case RecordValue held when schema.Class(held.Record.Class).Uri != Roles.Citation:
                foreach ((SlotModel inner, FactValue? part) in schema.Class(held.Record.Class).Slots.Zip(held.Record.Values).Where(field => field.Second is ReferenceValue))
                {
                    Add(features, inner, part, @class, schema);
                }

                break;
            default:
                break;
        }
    }

    private static IEnumerable<string> Words(string text) => FuzzyText.Words(text).Select(word => "word:" + word);
}
