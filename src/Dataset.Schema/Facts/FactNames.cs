using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Collects the names of one fact: its identifier, those of records that it holds by value, references, and names of fields.</summary>
internal sealed class FactNames(SchemaModel schema, CollectionModel collection, YamlScalar id)
{
    private readonly List<ReferenceKey> _references = [];
    private readonly List<FactKey> _nested = [];
    private readonly List<NameMark> _marks =
        [new NameMark(NameKind.Identifier, id.Value, collection.Class, collection.Name, "", id.Span)];

    /// <summary>The key of the fact, and those of identified records that it holds by value.</summary>
    public IEnumerable<FactKey> Keys =>
        [new FactKey(collection.Name, collection.Class, id.Value, _references.Distinct().ToEquatableArray()), .. _nested];

    public IEnumerable<NameMark> Marks => _marks;

    /// <summary>Adds the identifier of a record held by value.</summary>
    public void AddNested(ClassModel model, YamlScalar identifier)
    {
        _nested.Add(new FactKey("", model.Name, identifier.Value, []));
        _marks.Add(new NameMark(NameKind.Identifier, identifier.Value, model.Name, "", "", identifier.Span));
    }

    public void AddReference(SlotModel slot, string target, SourceSpan at)
    {
        _references.Add(new ReferenceKey(schema.ReferenceSlot(slot), slot.Range, target));
        _marks.Add(new NameMark(NameKind.Reference, target, slot.Range, "", slot.Name, at));
    }

    /// <summary>Adds the name of a field of another fact.</summary>
    public void AddField(SlotModel slot, string field, string owner, string ownerClass, SourceSpan at) =>
        _marks.Add(new NameMark(NameKind.Field, field, ownerClass, owner, slot.Name, at));
}
