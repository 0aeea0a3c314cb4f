using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits a class of the schema as a record.</summary>
internal sealed class RecordEmitter(ClassModel model, EmitContext context, CodeWriter code)
{
    private readonly SlotModel[] _own = [.. model.OwnSlots(context.Schema)];
    private readonly ClassModel? _parent = model.Parent.Length > 0 ? context.Schema.Class(model.Parent) : null;

    private bool IsIdentifiedRoot => model.IdentifiedRoot == model.Name;

    public void Emit()
    {
        IEnumerable<string> bases = ((string?[])[_parent is null ? null : context.Type(_parent.CSharpName)])
            .OfType<string>()
            .Concat(model.Mixins.Select(mixin => context.Type(context.Schema.Class(mixin).CSharpName)))
            .Append(model.IsIdentified ? RuntimeNames.Fact : RuntimeNames.Record);
        Documentation.Emit(model.Description, model.Title, model.Metadata, code);
        Deprecation.Emit(model.Deprecated, code);
        code.Open($"public {(model.IsAbstract ? "abstract " : "")}partial record {model.CSharpName} : {string.Join(", ", bases)}");
        EmitFields();
        EmitConstructors();
        foreach (SlotModel slot in _own)
        {
            EmitProperty(slot);
        }

        new OverrideEmitter(model, context, code).Emit();
        EmitInverses();
        EmitInterface();
        EmitEquality();
        EmitPrinting();
        code.Close();
    }

    private static string Field(SlotModel slot) => "_" + CSharpName.Camel(slot.CSharpName);

    private void EmitFields()
    {
        if (IsIdentifiedRoot)
        {
            code.Line("private readonly string @file = \"\";");
        }

        foreach (SlotModel slot in _own.Where(SlotType.IsReference))
        {
            code.Line($"private readonly {RuntimeNames.Reference}<{SlotType.Item(slot, context)}> {Field(slot)};");
        }

        code.Line();
    }

    private void EmitConstructors()
    {
        code.Line("/// <summary>Makes a record by hand, as for a test.</summary>");
        code.Line($"{(model.IsAbstract ? "protected" : "public")} {model.CSharpName}() {{ }}");
        code.Line();
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Open($"internal {model.CSharpName}(ref {RuntimeNames.Reader} reader){(_parent is null ? "" : " : base(ref reader)")}");
        if (IsIdentifiedRoot)
        {
            code.Line("@file = reader.File;");
        }

        foreach (SlotModel slot in _own.Select(slot => SlotType.Declared(slot, context)))
        {
            code.Line($"{(SlotType.IsReference(slot) ? Field(slot) : slot.CSharpName)} = {SlotType.Read(slot, context)};");
        }

        code.Close();
    }

    private void EmitProperty(SlotModel slot)
    {
        code.Line();
        Documentation.Emit(slot.Description, slot.Title, slot.Metadata, code);
        Deprecation.Emit(slot.Deprecated, code);
        string type = SlotType.Property(SlotType.Declared(slot, context), context);
        string required = slot.IsRequired ? "required " : "";
        if (SlotType.IsReference(slot))
        {
            code.Open($"public {required}{type} {slot.CSharpName}");
            code.Line($"get => {Field(slot)}.Resolve(DatasetImage.Instance){(slot.IsRequired ? "!" : "")};");
            code.Line($"init => {Field(slot)} = value;");
            code.Close();
            return;
        }

        string initial = slot.IsRequired ? ""
            : slot.Default is { } value ? $" = {DefaultText.Of(slot, value, context)};"
            : slot.IsMultivalued ? $" = {type}.Empty;"
            : "";
        code.Line($"public {required}{type} {slot.CSharpName} {{ get; init; }}{initial}");
    }

    private void EmitInverses()
    {
        foreach (InverseModel inverse in context.Schema.Content.Inverses.Where(inverse => inverse.TargetClass == model.Name))
        {
            string holder = inverse.HolderClass.Length == 0
                ? RuntimeNames.Fact
                : context.Type(context.Schema.Class(inverse.HolderClass).CSharpName);
            code.Line();
            code.Doc("summary", inverse.Description);
            code.Line($"public {RuntimeNames.List}<{holder}> {inverse.CSharpName} => DatasetImage.Instance.Inverse<{holder}>(this, {inverse.ReferenceSlot});");
        }

        if (IsIdentifiedRoot)
        {
            code.Lines(
                $"""

                /// <inheritdoc/>
                public {RuntimeNames.ReadOnlyList}<global::Dataset.Backlink> ReferencedBy => DatasetImage.Instance.ReferencedBy(this);
                """);
        }
    }

    private void EmitInterface()
    {
        code.Line();
        code.Line($"global::Dataset.ClassInfo {RuntimeNames.Record}.Class => DatasetMetadata.{MetadataEmitter.Field(model)};");
        if (!model.IsIdentified)
        {
            return;
        }

        string label = model.FindSlot(model.LabelSlot) is { } slot ? LabelOf(slot) : model.Identifier!.CSharpName;
        code.Line($"string {RuntimeNames.Fact}.Label => {label};");
        if (IsIdentifiedRoot)
        {
            code.Line($"string {RuntimeNames.Fact}.Id => {model.Identifier!.CSharpName};");
            code.Line($"string {RuntimeNames.Fact}.File => @file;");
        }
    }

    private string LabelOf(SlotModel slot) => slot.Kind switch
    {
        ValueKind.Text or ValueKind.Uri when SlotType.IsNeverNull(slot) => slot.CSharpName,
        ValueKind.Text or ValueKind.Uri => $"{slot.CSharpName} ?? {model.Identifier!.CSharpName}",
        _ => $"{slot.CSharpName}{(SlotType.IsNeverNull(slot) ? "" : "?")}.ToString() ?? {model.Identifier!.CSharpName}",
    };

    /// <summary>Facts are equal by identifier; records held by value are equal by all their values, as the compiler has it.</summary>
    private void EmitEquality()
    {
        if (!model.IsIdentified)
        {
            return;
        }

        string name = context.Type(model.CSharpName);
        string id = model.Identifier!.CSharpName;
        (string equals, string hash) = IsIdentifiedRoot
            ? ($"ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && {id} == other.{id})", $"{id}.GetHashCode()")
            : ("base.Equals(other)", "base.GetHashCode()");
        code.Lines(
            $"""

            /// <summary>Whether the other fact is of the same class and has the same identifier.</summary>
            public virtual bool Equals({name}? other) => {equals};

            /// <inheritdoc/>
            public override int GetHashCode() => {hash};
            """);
    }

    /// <summary>Prints scalars and ids only: the graph has cycles.</summary>
    private void EmitPrinting()
    {
        code.Line();
        code.Line("/// <summary>Prints scalars and the identifiers of references.</summary>");
        code.Open($"protected {(_parent is null ? "virtual" : "override")} bool PrintMembers(global::System.Text.StringBuilder builder)");
        code.Line($"bool any = {(_parent is null ? "false" : "base.PrintMembers(builder)")};");
        foreach (SlotModel slot in _own.Where(slot => slot.Kind != ValueKind.Inlined))
        {
            string value = SlotType.IsReference(slot) ? Field(slot) : slot.CSharpName;
            code.Line($"any = {RuntimeNames.Printer}.Print(builder, any, \"{slot.CSharpName}\", {value});");
        }

        code.Line("return any;");
        code.Close();
    }
}
