using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits what a record says anew of properties that it has from its parent or from mixins.</summary>
internal sealed class OverrideEmitter(ClassModel model, EmitContext context, CodeWriter code)
{
    private readonly ClassModel? _parent = model.Parent.Length > 0 ? context.Schema.Class(model.Parent) : null;

    public void Emit()
    {
        foreach (SlotModel slot in model.Slots.Where(IsNarrowed))
        {
            string type = SlotType.Property(slot, context);
            string forgiven = SlotType.IsNeverNull(slot) ? "!" : "";
            code.Line();
            Documentation.Emit(slot.Description, slot.Title, slot.Metadata, code);
            code.Open($"public new {(slot.IsRequired ? "required " : "")}{type} {slot.CSharpName}");
            code.Line($"get => ({type})base.{slot.CSharpName}{forgiven};");
            code.Line($"init => base.{slot.CSharpName} = value;");
            code.Close();
        }

        foreach (ClassModel mixin in context.Schema.Content.Classes.Where(c => c.IsMixin && IsAdded(c.Name)))
        {
            EmitMembers(mixin);
        }
    }

    /// <summary>Whether the record implements an interface that its parent does not.</summary>
    private bool IsAdded(string mixin) => context.Schema.IsA(model.Name, mixin) && !(_parent is not null && context.Schema.IsA(_parent.Name, mixin));

    /// <summary>The type of the property of a slot as the record has it.</summary>
    private string Visible(SlotModel slot) => SlotType.Property(SlotType.Declared(IsInherited(slot) && !IsNarrowed(slot) ? NearestEmitted(slot) : slot, context), context);

    private bool IsInherited(SlotModel slot) => _parent?.FindSlot(slot.Name) is not null;

    /// <summary>Whether a property of the parent is emitted again with a narrower type. One that is required cannot be hidden in C#, and a list cannot be narrowed.</summary>
    private bool IsNarrowed(SlotModel slot) =>
        _parent?.FindSlot(slot.Name) is { } inherited
        && !slot.IsMultivalued
        && !AncestorsWith(slot).Any(ancestor => ancestor.IsRequired)
        && SlotType.Property(slot, context) != SlotType.Property(inherited, context);

    /// <summary>The slot of the nearest ancestor whose type the property has.</summary>
    private SlotModel NearestEmitted(SlotModel slot) => AncestorsWith(slot).FirstOrDefault(ancestor => ancestor.IsRequired) ?? AncestorsWith(slot).First();

    private IEnumerable<SlotModel> AncestorsWith(SlotModel slot)
    {
        for (ClassModel? ancestor = _parent; ancestor is not null; ancestor = ancestor.Parent.Length > 0 ? context.Schema.Class(ancestor.Parent) : null)
        {
            if (ancestor.FindSlot(slot.Name) is { } inherited)
            {
                yield return inherited;
            }
        }
    }

    /// <summary>Members of a mixin whose type is not that of the property; all others the property implements by itself.</summary>
    private void EmitMembers(ClassModel mixin)
    {
        foreach (SlotModel declared in mixin.DeclaredSlots)
        {
            string type = SlotType.Property(declared, context);
            if (model.FindSlot(declared.Name) is { } slot && Visible(slot) != type)
            {
                code.Line();
                code.Line($"{type} {context.Type(mixin.CSharpName)}.{declared.CSharpName} => {slot.CSharpName};");
            }
        }
    }
}
