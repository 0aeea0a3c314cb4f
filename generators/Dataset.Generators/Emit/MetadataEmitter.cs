using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits the metadata of the schema as static data.</summary>
internal sealed class MetadataEmitter(EmitContext context, CodeWriter code)
{
    private readonly SchemaContent _content = context.Schema.Content;

    /// <summary>The field that holds the metadata of a class.</summary>
    public static string Field(ClassModel model) => model.CSharpName + "Class";

    public void Emit()
    {
        code.Open("internal static class DatasetMetadata");
        foreach (EnumModel model in _content.Enums)
        {
            EmitEnum(model);
        }

        // Parents come before what inherits from them.
        foreach (ClassModel model in _content.Classes)
        {
            EmitClass(model);
        }

        EmitReferenceSlots();
        EmitCatalog();
        code.Close();
    }

    private static string Field(EnumModel model) => model.CSharpName + "Enum";

    private static string Named(string name, string csharpName, string title, string description, string property = "Name") =>
        $"{property} = {Literal.String(name)}, CSharpName = {Literal.String(csharpName)}, Title = {Literal.String(title)}, Description = {Literal.String(description)}";

    private static string Metadata(EquatableArray<MetadataEntry> entries) => entries.Count == 0 ? "" :
        $", Metadata = [{string.Join(", ", entries.Select(entry => $"new({Literal.String(entry.Key)}, {Texts(entry.Values)})"))}]";

    private static string Conditions(IEnumerable<string> words) => words.Any() ? $", Conditions = {Texts(words)}" : "";

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Literal.String))}]";

    private static string Bool(bool value) => value ? "true" : "false";

    private void EmitEnum(EnumModel model)
    {
        code.Open($"public static readonly global::Dataset.EnumInfo {Field(model)} = new()");
        code.Line(Named(model.Name, model.CSharpName, model.Title, model.Description) + Metadata(model.Metadata) + ",");
        code.Line("Values =");
        code.Line("[");
        foreach (EnumValueModel value in model.Values)
        {
            string named = Named(value.Text, value.CSharpName, value.Title, value.Description, property: "Text");
            code.Line($"    new() {{ {named}, Meaning = {Literal.String(value.Meaning)}, IsObsolete = {Bool(value.IsObsolete)}{Metadata(value.Metadata)} }},");
        }

        code.Line("],");
        code.Close(";");
    }

    private void EmitClass(ClassModel model)
    {
        code.Open($"public static readonly global::Dataset.ClassInfo {Field(model)} = new global::Dataset.ClassInfo");
        code.Line(Named(model.Name, model.CSharpName, model.Title, model.Description) + Metadata(model.Metadata) + ",");
        code.Line($"Uri = {Literal.String(model.Uri)}, IsAbstract = {Bool(model.IsAbstract || model.IsMixin)},");
        if (model.Parent.Length > 0)
        {
            code.Line($"Parent = {Field(context.Schema.Class(model.Parent))},");
        }

        if (model.Mixins.Count > 0)
        {
            code.Line($"Mixins = [{string.Join(", ", model.Mixins.Select(mixin => Field(context.Schema.Class(mixin))))}],");
        }

        if (model.Rules.Count > 0)
        {
            code.Line($"Rules = {Texts(model.Rules.Select(ConditionWords.Of))},");
        }

        if (model.UniqueKeys.Count > 0)
        {
            code.Line($"UniqueKeys = [{string.Join(", ", model.UniqueKeys.Select(key => Texts(key.Slots)))}],");
        }

        code.Line($"LabelSlotName = {Literal.String(model.LabelSlot)},");
        code.Line("Slots =");
        code.Line("[");
        foreach (SlotModel slot in model.Slots)
        {
            code.Line($"    {(Origin(model, slot) is { } origin ? $"{Field(origin)}.FindSlot({Literal.String(slot.Name)})!" : Slot(slot, model))},");
        }

        code.Line("],");
        code.Close(";");
    }

    /// <summary>The class whose slot a class has unchanged, or null when it says more of it.</summary>
    private ClassModel? Origin(ClassModel model, SlotModel slot) =>
        model.DirectAncestors
            .Select(context.Schema.Class)
            .FirstOrDefault(ancestor => slot.Equals(ancestor.FindSlot(slot.Name)));

    private string Slot(SlotModel slot, ClassModel model) =>
        $"new(static r => {Read(slot, model)}) {{ {Named(slot.Name, slot.CSharpName, slot.Title, slot.Description)}, Uri = {Literal.String(slot.Uri)}, "
        + $"Kind = global::Dataset.SlotKind.{slot.Kind}, Range = {Literal.String(slot.Range)}, IsRequired = {Bool(slot.IsRequired)}, "
        + $"IsMultivalued = {Bool(slot.IsMultivalued)}, IsIdentifier = {Bool(slot.IsIdentifier)}, Inverse = {Literal.String(slot.Inverse)}"
        + $"{Conditions(ConditionWords.Beside(slot, _content.Types.FirstOrDefault(type => type.Name == slot.Range)))}{Classes(slot)}{Metadata(slot.Metadata)} }}";


    /// <summary>What tells the class of a record, where the range alone does not.</summary>
    private static string Classes(SlotModel slot) => (slot.IsTypeDesignator ? ", IsTypeDesignator = true" : "")
        + (slot is { Alternatives.Count: > 0, Kind: ValueKind.Inlined or ValueKind.Reference } ? $", Alternatives = [{string.Join(", ", slot.RangeClasses.Distinct().Select(Literal.String))}]" : "");

    private string Read(SlotModel slot, ClassModel model)
    {
        string value = $"(({context.Type(model.CSharpName)})r).{slot.CSharpName}";
        if (slot.Kind != ValueKind.Enum)
        {
            return $"{RuntimeNames.Values}.{(slot.IsMultivalued ? "Many" : "One")}({value})";
        }

        string values = Field(context.Schema.Enum(slot.Range));
        return slot.IsMultivalued
            ? $"{RuntimeNames.Values}.Enums({values}, {value}, static v => (int)v)"
            : $"{RuntimeNames.Values}.Enum({values}, (int?){value})";
    }

    private void EmitReferenceSlots()
    {
        code.Line("public static readonly global::Dataset.SlotInfo[] ReferenceSlots =");
        code.Line("[");
        foreach (ReferenceSlotModel slot in _content.ReferenceSlots)
        {
            code.Line($"    {Field(context.Schema.Class(slot.DeclaringClass))}.FindSlot({Literal.String(slot.Name)})!,");
        }

        code.Line("];");
    }

    private void EmitCatalog()
    {
        code.Open("public static readonly global::Dataset.DatasetCatalog Catalog = new()");
        code.Line($"Name = {Literal.String(_content.Name)}, Title = {Literal.String(_content.Title)}, Description = {Literal.String(_content.Description)},");
        code.Line($"Uri = {Literal.String(_content.Uri)}, License = {Literal.String(_content.License)}, Version = {Literal.String(_content.Version)}{Metadata(_content.Metadata)},");
        code.Line("Prefixes =");
        code.Line("[");
        foreach ((string prefix, string ns) in _content.Prefixes)
        {
            code.Line($"    new({Literal.String(prefix)}, {Literal.String(ns)}),");
        }

        code.Line("],");
        code.Line("Types =");
        code.Line("[");
        foreach (TypeModel type in _content.Types)
        {
            string kind = $"BuiltIn = {Literal.String(type.BuiltIn)}, Kind = global::Dataset.SlotKind.{type.Kind}";
            code.Line($"    new() {{ Name = {Literal.String(type.Name)}, Title = {Literal.String(type.Title)}, Description = {Literal.String(type.Description)}, {kind}{Conditions(ConditionWords.Of(type))}{Metadata(type.Metadata)} }},");
        }

        code.Line("],");
        code.Line($"Enums = [{string.Join(", ", _content.Enums.Select(Field))}],");
        code.Line($"Classes = [{string.Join(", ", _content.Classes.Select(Field))}],");
        code.Line("Collections =");
        code.Line("[");
        foreach (CollectionModel collection in _content.Collections)
        {
            string named = Named(collection.Name, collection.CSharpName, collection.Title, collection.Description);
            string members = collection.HasNamedMembers ? "" : ", HasNamedMembers = false";
            code.Line($"    new() {{ {named}, Class = {Field(context.Schema.Class(collection.Class))}, Facts = {context.Type(collection.CSharpName)}.All{members} }},");
        }

        code.Line("],");
        code.Close(";");
    }
}
