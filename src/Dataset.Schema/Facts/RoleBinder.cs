using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Checks texts that name fields, in slots that say so by their URI.</summary>
internal sealed class RoleBinder(FactNames names, IssueList issues)
{
    /// <summary>Looks at a text of a slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="text">The text.</param>
    /// <param name="open">The record that has the slot and those around it, the innermost first.</param>
    /// <param name="siblings">The fields of that record.</param>
    public void Check(SlotModel slot, YamlScalar text, Stack<OpenRecord> open, YamlMapping siblings)
    {
        if (slot.Uri == Roles.Supports)
        {
            CheckSupported(slot, text, open);
        }
        else if (slot.Uri == Roles.DisputedField
            && open.Peek().Model.Slots.FirstOrDefault(s => s.Uri == Roles.Subject && s.Kind == ValueKind.Reference) is { } subject
            && siblings.Find(subject.Name)?.Value is YamlScalar target)
        {
            names.AddField(slot, text.Value, target.Value, subject.Range, text.Span);
        }
    }

    /// <summary>A citation supports fields of what holds it: the record around it, or the fact as a whole.</summary>
    private void CheckSupported(SlotModel slot, YamlScalar text, Stack<OpenRecord> open)
    {
        int depth = 0;
        foreach (OpenRecord around in open)
        {
            if (depth++ > 0 && around.Plan.IndexOf(text.Value) >= 0)
            {
                return;
            }
        }

        if (depth > 1)
        {
            ClassModel holder = open.ElementAt(1).Model;
            string hint = Suggestion.OrAll(text.Value, holder.Slots.Select(s => s.Name));
            issues.Add(Rules.FactFieldName, text.Span, slot.Name, text.Value, holder.Name, hint);
        }
    }
}
