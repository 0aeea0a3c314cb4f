using Dataset.Schema.Checks;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>Collects the names in the facts of a file: identifiers, also those of records held by value, references, unique keys, and names of fields.</summary>
/// <param name="schema">The schema.</param>
/// <param name="isWhole">Whether the facts that references mean are known. A single instance can refer to what is elsewhere.</param>
internal sealed class FactNames(SchemaModel schema, bool isWhole)
{
    private readonly List<ReferenceKey> _references = [];
    private readonly List<UniqueKeyValue> _uniqueKeys = [];
    private readonly List<FactKey> _nested = [];
    private readonly List<NameMark> _marks = [];
    private readonly List<CorpusQuestion> _questions = [];

    public IEnumerable<NameMark> Marks => _marks;

    public IEnumerable<CorpusQuestion> Questions => _questions;

    /// <summary>Begins another fact: what was collected for the key of the last one is forgotten.</summary>
    public void Begin()
    {
        _references.Clear();
        _uniqueKeys.Clear();
        _nested.Clear();
    }

    /// <summary>How many names there are of each kind, to come back to.</summary>
    public (int References, int UniqueKeys, int Nested, int Marks, int Questions) State =>
        (_references.Count, _uniqueKeys.Count, _nested.Count, _marks.Count, _questions.Count);

    /// <summary>The key of a fact that was bound just now, and those of identified records that it holds by value.</summary>
    /// <param name="fact">The fact.</param>
    public IEnumerable<FactKey> Keys(BoundFact fact) =>
        [Key(fact.Collection, fact.Record.Class, fact.Id), .. _nested];

    /// <summary>The key of a single instance that was bound just now, and those of identified records that it holds by value.</summary>
    /// <param name="className">The class of the instance.</param>
    public IEnumerable<FactKey> Keys(string className) => [Key("", className, ""), .. _nested];

    /// <summary>Forgets every name since a state.</summary>
    public void Return((int References, int UniqueKeys, int Nested, int Marks, int Questions) state)
    {
        _references.RemoveRange(state.References, _references.Count - state.References);
        _uniqueKeys.RemoveRange(state.UniqueKeys, _uniqueKeys.Count - state.UniqueKeys);
        _nested.RemoveRange(state.Nested, _nested.Count - state.Nested);
        _marks.RemoveRange(state.Marks, _marks.Count - state.Marks);
        _questions.RemoveRange(state.Questions, _questions.Count - state.Questions);
    }

    private FactKey Key(string collection, string className, string id) => new(collection, className, id, References(), _uniqueKeys.ToEquatableArray());

    private EquatableArray<ReferenceKey> References() => _references.Count < 2 ? _references.ToEquatableArray() : _references.Distinct().ToEquatableArray();

    /// <summary>Adds the identifier of a fact.</summary>
    public void AddFact(string collection, string className, string id, SourceSpan at) =>
        _marks.Add(new NameMark(NameKind.Identifier, id, className, collection, "", at));

    /// <summary>Adds the identifier of a record held by value.</summary>
    public void AddNested(string className, string id, SourceSpan at)
    {
        _nested.Add(new FactKey("", className, id, [], []));
        _marks.Add(new NameMark(NameKind.Identifier, id, className, "", "", at));
    }

    /// <summary>Adds a reference.</summary>
    /// <param name="slot">The slot that holds it.</param>
    /// <param name="holder">The class of the record that holds it.</param>
    /// <param name="target">The identifier of the fact referred to.</param>
    /// <param name="at">Where it stands.</param>
    public void AddReference(SlotModel slot, ClassModel holder, string target, SourceSpan at)
    {
        if (!isWhole)
        {
            return;
        }

        // The slot may be one of several alternatives; a reference is good when any of them takes it.
        SlotModel declared = schema.Plan(holder.Name).Find(slot.Name) ?? slot;
        if (schema.ReferenceSlot(declared) is { } number)
        {
            foreach (string range in declared.RangeClasses)
            {
                _references.Add(new ReferenceKey(number, range, target));
            }
        }

        _marks.Add(new NameMark(NameKind.Reference, target, holder.Name, "", slot.Name, at));
    }

    /// <summary>Adds the name of a field of another fact.</summary>
    public void AddField(SlotModel slot, string field, string owner, string ownerClass, SourceSpan at)
    {
        if (isWhole)
        {
            _marks.Add(new NameMark(NameKind.Field, field, ownerClass, owner, slot.Name, at));
        }
    }

    /// <summary>Adds a question that all facts together answer.</summary>
    public void Ask(CorpusQuestion question)
    {
        if (isWhole)
        {
            _questions.Add(question);
        }
    }

    /// <summary>Adds the values of a unique key.</summary>
    public void AddUniqueKey(UniqueKeyModel key, string values, SourceSpan at)
    {
        _uniqueKeys.Add(new UniqueKeyValue(key.DeclaringClass, key.Name, values));
        _marks.Add(new NameMark(NameKind.UniqueKey, values, key.DeclaringClass, "", key.Name, at));
    }
}
