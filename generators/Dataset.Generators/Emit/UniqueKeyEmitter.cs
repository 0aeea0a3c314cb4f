using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits the lookup of facts by a unique key.</summary>
internal static class UniqueKeyEmitter
{
    public static void Emit(UniqueKeyModel key, CollectionModel collection, EmitContext context, CodeWriter code)
    {
        ClassModel model = context.Schema.Class(collection.Class);
        SlotModel[] slots = [.. key.Slots.Select(name => model.FindSlot(name)!)];
        if (!Array.TrueForAll(slots, IsComparable))
        {
            return;
        }

        string type = context.Type(model.CSharpName);
        string[] types = [.. slots.Select(slot => SlotType.Item(slot, context))];
        string[] parameters = [.. slots.Select(slot => "@" + CSharpName.Camel(slot.CSharpName))];
        string keyType = Tuple(types);
        string present = string.Join(" && ", slots.Select((slot, i) => $"fact.{slot.CSharpName} is {{ }} k{i}"));
        string[] values = [.. slots.Select((_, i) => $"k{i}")];
        code.Line();
        code.Line($"private static readonly {RuntimeNames.UniqueIndex}<{type}, {keyType}> _by{key.CSharpName} =");
        code.Line($"    new(static () => All, static fact => {present} ? (true, {Tuple(values)}) : default);");
        code.Line();
        code.Doc("summary", $"The fact with that {string.Join(" and ", slots.Select(slot => slot.Title.ToLowerInvariant()))}, or null when the collection has none.");
        foreach (SlotModel slot in slots)
        {
            code.Line($"/// <param name=\"{CSharpName.Camel(slot.CSharpName)}\">{Literal.Xml(CodeWriter.Meaning(slot.Description, slot.Title))}</param>");
        }

        string declared = string.Join(", ", types.Select((t, i) => $"{t} {parameters[i]}"));
        code.Line($"public static {type}? {CollectionMembers.FindBy}{key.CSharpName}({declared}) => _by{key.CSharpName}.Find({Tuple(parameters)});");
    }

    /// <summary>Whether values of the slot are found by their equality.</summary>
    private static bool IsComparable(SlotModel slot) => !slot.IsMultivalued && slot.Kind is not (ValueKind.Inlined or ValueKind.Any);

    private static string Tuple(string[] parts) => parts.Length == 1 ? parts[0] : $"({string.Join(", ", parts)})";
}
