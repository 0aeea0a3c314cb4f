using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Checks texts that name fields, in slots that say so by their URI.</summary>
internal sealed class RoleBinder(SchemaModel schema, FactNames names, IssueList issues)
{
    /// <summary>Looks at a text of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="text">The text.</param>
    /// <param name="holders">The classes of the record that has the slot and of those around it, the innermost first.</param>
    /// <param name="siblings">The fields of that record.</param>
    public void Check(SlotModel slot, YamlScalar text, Stack<ClassModel> holders, YamlMapping siblings)
    {
        if (slot.Uri == Roles.Supports)
        {
            CheckSupported(slot, text, holders);
        }
        else if (slot.Uri == Roles.DisputedField
            && holders.Peek().Slots.FirstOrDefault(s => s.Uri == Roles.Subject && s.Kind == ValueKind.Reference) is { } subject
            && siblings.Find(subject.Name)?.Value is YamlScalar target)
        {
            names.AddField(slot, text.Value, target.Value, subject.Range, text.Span);
        }
    }

    /// <summary>A citation supports fields of what holds it: the record around it, or the fact as a whole.</summary>
    private void CheckSupported(SlotModel slot, YamlScalar text, Stack<ClassModel> holders)
    {
        int depth = 0;
        foreach (ClassModel around in holders)
        {
            if (depth++ > 0 && schema.Plan(around.Name).IndexOf(text.Value) >= 0)
            {
                return;
            }
        }

        if (depth > 1)
        {
            ClassModel holder = holders.ElementAt(1);
            string hint = Suggestion.OrAll(text.Value, holder.Slots.Select(s => s.Name));
            issues.Add(Rules.FactFieldName, text.Span, slot.Name, text.Value, holder.Name, hint);
        }
    }
}
