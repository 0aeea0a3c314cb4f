using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits a mixin as an interface.</summary>
internal static class InterfaceEmitter
{
    public static void Emit(ClassModel model, EmitContext context, CodeWriter code)
    {
        IEnumerable<string> bases = model.DirectAncestors
            .Select(name => context.Type(context.Schema.Class(name).CSharpName))
            .Append(model.IsIdentified ? RuntimeNames.Fact : RuntimeNames.Record);
        Documentation.Emit(model.Description, model.Title, model.Metadata, code);
        Deprecation.Emit(model.Deprecated, code);
        code.Open($"public partial interface {model.CSharpName} : {string.Join(", ", bases)}");
        foreach (SlotModel slot in model.DeclaredSlots)
        {
            Documentation.Emit(slot.Description, slot.Title, slot.Metadata, code);
            Deprecation.Emit(slot.Deprecated, code);
            code.Line($"{SlotType.Property(slot, context)} {slot.CSharpName} {{ get; }}");
        }

        code.Close();
    }
}
