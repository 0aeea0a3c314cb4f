using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Tests;

/// <summary>Files of facts after binding.</summary>
internal sealed record BoundFiles(SchemaModel Schema, IReadOnlyList<FactFile> Files, Corpus Corpus, IReadOnlyList<Issue> Issues)
{
    public IEnumerable<BoundFact> Facts => Files.SelectMany(file => file.Facts.Facts);

    public BoundFact Fact(string id) => Facts.Single(fact => fact.Id == id);

    /// <summary>The value of a slot of a fact, or null.</summary>
    public FactValue? Value(string id, string slot) => Value(Fact(id).Record, slot);

    /// <summary>The value of a slot of a record, or null.</summary>
    public FactValue? Value(BoundRecord record, string slot)
    {
        string[] names = [.. Schema.Class(record.Class).Slots.Select(s => s.Name)];
        return record.Values[Array.IndexOf(names, slot)];
    }
}
