using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>Finds what LinkML allows and C# has no form for: a record has one parent, and keeps the properties that this one has.</summary>
internal sealed class CSharpForm(SchemaScope scope, SlotInheritance inheritance, SchemaModel schema)
{
    public void Check()
    {
        foreach (ClassModel c in schema.Content.Classes)
        {
            CheckAncestors(scope.Classes[c.Name]);
            if (scope.HasErrors)
            {
                continue;
            }

            foreach (SlotModel slot in c.Slots)
            {
                CheckRange(c, slot);
                CheckOverride(c, slot);
            }
        }

        CheckCollections();
        foreach (EnumModel e in schema.Content.Enums.Where(e => e.Values.Count == 0))
        {
            scope.Report(Rules.SchemaNoCSharp, scope.Enums[e.Name].Place, $"The enum '{e.Name}' has no permissible values.", "List them under permissible_values, or use the range string.");
        }
    }

    private void CheckCollections()
    {
        Definition root = scope.Classes.Values.First(definition => definition.IsRoot);
        foreach (CollectionModel collection in schema.Content.Collections)
        {
            ClassModel c = schema.Class(collection.Class);
            if (c.IsAbstract && (c.TypeDesignator is null || schema.Concrete(c.Name).Count == 0))
            {
                ReportAbstract(inheritance.OfField(root.Name, collection.Name).At("range"), c.Name);
            }
        }
    }

    private void ReportAbstract(SchemaPlace place, string name)
    {
        string wayOut = schema.Concrete(name).Count == 0
            ? "Name a class that is not abstract, or refer to it by identifier."
            : "Add a slot with 'designates_type: true' to it, or name a class that is not abstract.";
        scope.Report(Rules.SchemaNoCSharp, place, $"'{name}' is abstract, so no record of it can be written here.", wayOut);
    }

    private void CheckAncestors(Definition definition)
    {
        foreach (string key in (string[])["is_a", "mixins"])
        {
            foreach (Yaml.YamlScalar name in definition.Texts(key))
            {
                Definition ancestor = scope.Classes[name.Value];
                bool isMixin = ancestor.Flag("mixin");
                (string Fact, string WayOut)? problem =
                    ancestor.IsRoot ? ($"'{ancestor.Name}' is the root class, which only lists the collections.", "Name another class.")
                    : key == "mixins" && !isMixin && ancestor.Name != definition.Text("is_a") ? ($"'{ancestor.Name}' is no mixin.", "Add 'mixin: true' to it, or name it under is_a.")
                    : key == "is_a" && isMixin != definition.Flag("mixin") ? ($"One of '{definition.Name}' and '{ancestor.Name}' is a mixin and the other is not.", "Name a mixin under mixins.")
                    : null;
                if (problem is var (fact, wayOut))
                {
                    scope.Report(Rules.SchemaNoCSharp, new SchemaPlace(definition.File, name.Span), fact, wayOut);
                }
            }
        }
    }

    private void CheckRange(ClassModel c, SlotModel slot)
    {
        if (slot.IsIdentifier && slot.Kind is not (ValueKind.Text or ValueKind.Uri))
        {
            Report(c, slot, "range", "An identifier is a text here.", "Change the range to string.");
        }

        foreach (string range in slot.Kind is ValueKind.Reference or ValueKind.Inlined ? slot.RangeClasses : [])
        {
            if (scope.Classes[range].IsRoot || scope.Classes[range].Flag("mixin"))
            {
                string what = scope.Classes[range].IsRoot ? "the root class" : "a mixin";
                Report(c, slot, "range", $"'{range}' is {what} and has no instances here.", "Name another class, such as a common parent.");
            }
            else if (slot.Kind == ValueKind.Inlined && schema.Class(range).IsAbstract && (!slot.IsPolymorphic || schema.Concrete(range).Count == 0))
            {
                ReportAbstract(inheritance.Definition(c.Name, slot.SchemaName).At("range"), range);
            }
        }
    }

    /// <summary>A property of a parent or mixin stays what it is; a child may only narrow what it holds.</summary>
    private void CheckOverride(ClassModel c, SlotModel slot)
    {
        foreach (SlotModel inherited in c.DirectAncestors.Select(name => schema.Class(name).Slots.FirstOrDefault(s => s.SchemaName == slot.SchemaName)).OfType<SlotModel>())
        {
            string ancestor = inherited.DeclaringClass;
            if (inherited.Name != slot.Name)
            {
                Report(c, slot, "alias", $"'{slot.SchemaName}' is the field '{inherited.Name}' in '{ancestor}'.", "Write the same alias.");
            }
            else if (inherited.Kind != slot.Kind || inherited.IsMultivalued != slot.IsMultivalued || !IsNarrower(slot, inherited))
            {
                Report(c, slot, "range", $"'{slot.Name}' holds {Words(inherited)} in '{ancestor}', and would hold {Words(slot)} in '{c.Name}', which descends from it.", "Give it a range that fits both, or another name.");
            }
            else if (inherited.IsRequired && !slot.IsRequired)
            {
                Report(c, slot, "required", $"'{slot.Name}' is required in '{ancestor}', and so in all that descends from it.", "Remove 'required: false', or require it in the children only.");
            }
        }
    }

    private bool IsNarrower(SlotModel slot, SlotModel inherited) => slot.Kind switch
    {
        ValueKind.Enum => slot.Range == inherited.Range,
        ValueKind.Reference or ValueKind.Inlined => inherited.Range.Length == 0 || (slot.Range.Length > 0 && schema.IsA(slot.Range, inherited.Range)),
        _ => true,
    };

    private void Report(ClassModel c, SlotModel slot, string key, string fact, string wayOut) =>
        scope.Report(Rules.SchemaNoCSharp, inheritance.Definition(c.Name, slot.SchemaName).At(key), fact, wayOut);

    private static string Words(SlotModel slot) => $"{(slot.IsMultivalued ? "many of " : "")}'{(slot.Range.Length > 0 ? slot.Range : "any class")}'";
}
