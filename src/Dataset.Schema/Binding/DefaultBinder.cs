using System.Text.RegularExpressions;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves the value that an instance has when none is written: <c>ifabsent</c>.</summary>
internal sealed class DefaultBinder(SchemaScope scope, IReadOnlyDictionary<string, EnumModel> enums)
{
    private static readonly Regex Call = new(@"^(?<name>[^()]+)\((?<value>.*)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, Regex.InfiniteMatchTimeout);

    private static readonly Dictionary<ValueKind, string[]> Names = new()
    {
        [ValueKind.Text] = ["string"],
        [ValueKind.Uri] = ["uri", "uriorcurie", "curie", "string"],
        [ValueKind.Boolean] = ["boolean", "bool"],
        [ValueKind.Integer] = ["integer", "int"],
        [ValueKind.Float] = ["float", "double"],
        [ValueKind.Decimal] = ["decimal"],
        [ValueKind.Date] = ["date"],
        [ValueKind.DateTime] = ["datetime"],
        [ValueKind.Time] = ["time"],
        [ValueKind.Edtf] = ["string", "date"],
    };

    /// <summary>Whether the default is made of the class, so that each class has another one.</summary>
    public static bool NamesClass(Definition definition) => definition.Text("ifabsent") is "class_uri" or "class_curie";

    /// <summary>The default of a slot, or null.</summary>
    /// <param name="slot">The slot with its range and conditions.</param>
    /// <param name="induced">What is said of it.</param>
    public FactValue? Bind(SlotModel slot, InducedSlot induced)
    {
        if (induced.Definition.Scalar("ifabsent") is not { } written)
        {
            return null;
        }

        string[] names = slot.Kind == ValueKind.Enum ? [slot.Range, "string"] : Names.TryGetValue(slot.Kind, out string[]? found) ? found : [];
        SchemaPlace place = induced.Definition.At("ifabsent");
        if (names.Length == 0)
        {
            scope.Contradict(place, $"'ifabsent' gives a value, and '{slot.Range}' is a class.", "Remove it; write the record in each fact.");
            return null;
        }

        if ((Computed(written.Value, slot, induced) ?? Literal(written.Value, slot, names)) is not { } text)
        {
            scope.Contradict(place, $"'{written.Value}' is no value of '{slot.Range}'.", $"Write {(slot.Kind == ValueKind.Boolean ? "true or false" : names[0] + "(...) with the value in the brackets")}.");
            return null;
        }

        return Value(slot, text, written, place) is { } value ? slot.IsMultivalued ? new ListValue([value]) : value : null;
    }

    private static string? Literal(string text, SlotModel slot, string[] names)
    {
        if (slot.Kind == ValueKind.Boolean && text is "true" or "True" or "false" or "False")
        {
            return text;
        }

        Match call = Call.Match(text);
        return call.Success && names.Contains(call.Groups["name"].Value) ? call.Groups["value"].Value : null;
    }

    /// <summary>A default that LinkML makes of the schema.</summary>
    private string? Computed(string text, SlotModel slot, InducedSlot induced) => slot.Kind is not (ValueKind.Uri or ValueKind.Text) ? null : text switch
    {
        "class_uri" => scope.Uri(induced.Owner, "class_uri"),
        "class_curie" => scope.Curie(induced.Owner, "class_uri"),
        "slot_uri" => scope.Uri(induced.Definition, "slot_uri"),
        "slot_curie" => scope.Curie(induced.Definition, "slot_uri"),
        _ => null,
    };

    /// <summary>The text as its type writes it; null, with an issue, when the type does not take it.</summary>
    private FactValue? Value(SlotModel slot, string text, YamlScalar written, SchemaPlace place)
    {
        bool isNumber = slot.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Boolean;
        IssueList issues = new(place.File.Path, place.File.Text);
        ScalarBinder scalars = new(issues);
        YamlScalar scalar = new(text, isNumber, written.Span);
        FactValue? value = slot.Kind == ValueKind.Enum
            ? scalars.BindEnum(slot, enums[slot.Range], scalar)
            : scalars.Bind(slot, scalar) is { } canonical ? new ScalarValue(canonical) : null;
        if (issues.ToEquatableArray() is [Issue first, ..])
        {
            scope.Contradict(place, $"The default does not fit the range: {first.Message}", "Correct 'ifabsent'.");
        }

        return value;
    }
}
