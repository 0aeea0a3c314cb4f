using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Benchmarks.Compiling;

/// <summary>A fact as written, and where in its text stands what a copy must have of its own.</summary>
/// <param name="collection">The collection.</param>
/// <param name="id">The identifier.</param>
/// <param name="file">The file, relative to the folder of the dataset.</param>
/// <param name="text">The lines of the fact.</param>
/// <param name="start">Where they begin in the file.</param>
internal sealed class SeedFact(string collection, string id, string file, string text, int start)
{
    private readonly List<int> _marks = [];

    public string Collection => collection;

    public string Id => id;

    public string File => file;

    /// <summary>The identifiers that it refers to.</summary>
    public List<string> References { get; } = [];

    /// <summary>The fact that it is a dispute about, or the empty string.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Marks the end of a name that a copy must have of its own.</summary>
    /// <param name="name">The name as written.</param>
    public void Mark(YamlScalar name) => _marks.Add(name.Span.End - (name.IsPlain ? 0 : 1) - start);

    /// <summary>Finds references and unique names in a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="model">Its class.</param>
    /// <param name="schema">The schema.</param>
    public void Read(YamlMapping record, ClassModel model, SchemaModel schema)
    {
        foreach (YamlEntry entry in record.Entries)
        {
            SlotModel slot = model.FindSlot(entry.Key.Value)!;
            YamlNode[] values = entry.Value is YamlSequence list ? [.. list.Items] : [entry.Value];
            foreach (YamlScalar name in values.OfType<YamlScalar>().Where(_ => slot.Kind == ValueKind.Reference || IsUniqueByItself(slot, model)))
            {
                Mark(name);
                if (slot.Kind == ValueKind.Reference)
                {
                    References.Add(name.Value);
                    Subject = slot.Uri == Vocabulary.Subject ? name.Value : Subject;
                }
            }

            foreach (YamlMapping inner in values.OfType<YamlMapping>())
            {
                Read(inner, schema.Class(slot.Range), schema);
            }
        }
    }

    /// <summary>The lines with an ending on every mark.</summary>
    /// <param name="ending">The ending; empty for the original.</param>
    public string WithEnding(string ending)
    {
        System.Text.StringBuilder copy = new(text);
        foreach (int mark in _marks.OrderDescending())
        {
            copy.Insert(mark, ending);
        }

        return copy.Append('\n').ToString();
    }

    // A key that a reference is part of is unique already, since the reference leads elsewhere in each copy.
    private static bool IsUniqueByItself(SlotModel slot, ClassModel model) => model.UniqueKeys.Any(key =>
        key.Slots.Contains(slot.Name) && key.Slots.All(name => model.FindSlot(name)!.Kind != ValueKind.Reference));
}
