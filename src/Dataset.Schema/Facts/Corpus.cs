using Dataset.Schema.Binding;
using Dataset.Schema.Checks;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>All facts by identifier: what a file must be held against besides the schema. It knows no spans.</summary>
public sealed class Corpus
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<string, Entry> _byId;
    private readonly Dictionary<(string Collection, string Member), Entry> _members;
    private readonly Dictionary<UniqueKeyValue, string> _uniqueKeys = [];
    private readonly Dictionary<string, EquatableArray<BoundRecord>> _shared = [];
    private readonly HashSet<DisputedField> _disputed = [];
    private readonly Dictionary<string, List<string>> _replacements = [];
    private readonly List<DuplicateFact> _duplicates = [];

    /// <summary>Makes the corpus of all files.</summary>
    /// <param name="files">All files, in any order.</param>
    /// <param name="schema">The schema.</param>
    public Corpus(IReadOnlyCollection<FactFile> files, SchemaModel schema)
        : this(files.Select(file => file.Keys), files.SelectMany(file => file.Shared), schema)
    {
    }

    /// <summary>Makes the corpus of what all files must know of each other.</summary>
    /// <param name="files">The keys of all files, in any order.</param>
    /// <param name="shared">What checks read of the facts of other files.</param>
    /// <param name="schema">The schema.</param>
    internal Corpus(IEnumerable<FileKeys> files, IEnumerable<SharedFact> shared, SchemaModel schema)
    {
        FileKeys[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        int count = sorted.Sum(file => file.Facts.Count);
        _schema = schema;
        _byId = new Dictionary<string, Entry>(count);
        _members = new Dictionary<(string, string), Entry>(count);
        HashSet<int> replacing = [.. schema.Content.Classes.SelectMany(c => c.Slots).Where(slot => slot.Uri == Roles.IsReplacedBy).Select(schema.ReferenceSlot).OfType<int>()];
        List<Entry> sound = new(count);
        List<Entry> illFormed = [];
        foreach (FileKeys file in sorted)
        {
            foreach (FactKey key in file.Facts)
            {
                AddUniqueKeys(file.Path, key);
                AddReplacements(key, replacing);
                Entry entry = new(file.Path, key);
                if (Add(entry))
                {
                    (IdSyntax.Problem(key.Id) is null ? sound : illFormed).Add(entry);
                }
            }
        }

        foreach (SharedFact fact in shared)
        {
            AddShared(fact);
        }

        // An ill-formed identifier has an issue of its own, and takes no member from a sound one.
        sound.ForEach(AddMember);
        illFormed.ForEach(AddMember);
    }

    /// <summary>The facts that are left out of image and members, because another one has their identifier or C# name.</summary>
    public EquatableArray<DuplicateFact> Duplicates => _duplicates.ToEquatableArray();

    private IEnumerable<Entry> Entries
    {
        get
        {
            foreach (Entry first in _byId.Values)
            {
                for (Entry? entry = first; entry is not null; entry = entry.Next)
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>The collections and identifiers of all facts.</summary>
    internal IEnumerable<(string Collection, string Id)> Facts => Entries.Where(entry => entry.IsFact).Select(entry => (entry.Key.Collection, entry.Key.Id));

    /// <summary>The identifiers of the facts of collections whose class is this one or descends from it.</summary>
    /// <param name="className">The class.</param>
    internal IEnumerable<string> Ids(string className) => Entries.Where(entry => IsFact(entry, className)).Select(entry => entry.Key.Id);

    /// <summary>The class of the fact that a reference means, or null.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="range">The class that the slot refers to.</param>
    internal ClassModel? Find(string id, string range)
    {
        _byId.TryGetValue(id, out Entry? entry);
        while (entry is not null && !IsFact(entry, range))
        {
            entry = entry.Next;
        }

        return entry is null ? null : _schema.Class(entry.Key.Class);
    }

    /// <summary>The identifiers of the facts that replace a fact.</summary>
    /// <param name="id">The identifier of the fact.</param>
    internal IReadOnlyList<string> Replacements(string id) => _replacements.TryGetValue(id, out List<string>? found) ? found : [];

    /// <summary>Whether a collection has a fact with an identifier.</summary>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="id">The identifier.</param>
    internal bool Has(string collection, string id)
    {
        _byId.TryGetValue(id, out Entry? entry);
        while (entry is not null && entry.Key.Collection != collection)
        {
            entry = entry.Next;
        }

        return entry is not null;
    }

    /// <summary>The first file, in the order of paths, in which a record has an identifier.</summary>
    /// <param name="className">The class of the record.</param>
    /// <param name="id">The identifier, which a record has.</param>
    internal string FirstFile(string className, string id)
    {
        string root = Root(className);
        Entry entry = _byId[id];
        while (Root(entry.Key.Class) != root)
        {
            entry = entry.Next!;
        }

        return entry.Path;
    }

    /// <summary>The first file, in the order of paths, in which a record has the values of a unique key.</summary>
    /// <param name="value">The values, which a record has.</param>
    internal string FirstFile(UniqueKeyValue value) => _uniqueKeys[value];

    /// <summary>What the C# member of a fact clashes with, or null.</summary>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="id">The identifier.</param>
    internal string? MemberClash(string collection, string id)
    {
        string member = CSharpName.Pascal(id);
        if (_schema.FindCollection(collection) is not { HasNamedMembers: true } model || IdSyntax.Problem(id) is not null)
        {
            return null;
        }

        if (CollectionMembers.IsReserved(member, model))
        {
            return "every collection has already";
        }

        return _members.TryGetValue((collection, member), out Entry? first) && first.Key.Id != id
            ? $"is already the fact '{first.Key.Id}' in {first.Path}"
            : null;
    }

    /// <summary>The records that a fact holds by value and that checks of other facts read.</summary>
    /// <param name="id">The identifier of the fact.</param>
    /// <param name="uri">The URI of their class.</param>
    internal IEnumerable<BoundRecord> Shared(string id, string uri) =>
        _shared.TryGetValue(id, out EquatableArray<BoundRecord>? records) ? records.Where(record => _schema.Class(record.Class).Uri == uri) : [];

    /// <summary>Whether a dispute has a field of a fact as its subject.</summary>
    /// <param name="id">The identifier of the fact.</param>
    /// <param name="field">The name of the field.</param>
    internal bool IsDisputed(string id, string field) => _disputed.Contains(new DisputedField(id, field));

    private string Root(string className) => _schema.Class(className).IdentifiedRoot;

    private bool IsFact(Entry entry, string className) => entry.IsFact && (entry.Key.Class == className || _schema.IsA(entry.Key.Class, className));

    private void AddUniqueKeys(string path, FactKey key)
    {
        foreach (UniqueKeyValue value in key.UniqueKeys)
        {
            if (!_uniqueKeys.ContainsKey(value))
            {
                _uniqueKeys.Add(value, path);
            }
        }
    }

    private void AddReplacements(FactKey key, HashSet<int> replacing)
    {
        foreach (ReferenceKey reference in key.References)
        {
            if (!replacing.Contains(reference.Slot))
            {
                continue;
            }

            if (!_replacements.TryGetValue(key.Id, out List<string>? known))
            {
                _replacements.Add(key.Id, known = []);
            }

            if (!known.Contains(reference.Id))
            {
                known.Add(reference.Id);
            }
        }
    }

    private void AddShared(SharedFact fact)
    {
        if (!_shared.ContainsKey(fact.Id))
        {
            _shared.Add(fact.Id, fact.Records);
        }

        if (fact.Disputed is { } field)
        {
            _disputed.Add(field);
        }
    }

    /// <summary>Adds an entry, and tells whether it is a fact that no other one has the identifier of.</summary>
    private bool Add(Entry entry)
    {
        if (!_byId.TryGetValue(entry.Key.Id, out Entry? first))
        {
            _byId.Add(entry.Key.Id, entry);
            return entry.IsFact;
        }

        string root = Root(entry.Key.Class);
        bool isTaken = false;
        Entry last = first;
        for (Entry? earlier = first; earlier is not null; earlier = earlier.Next)
        {
            isTaken |= earlier.IsFact && Root(earlier.Key.Class) == root;
            last = earlier;
        }

        last.Next = entry;
        if (isTaken && entry.IsFact)
        {
            Drop(entry);
        }

        return entry.IsFact && !isTaken;
    }

    private void AddMember(Entry entry)
    {
        (string, string) member = (entry.Key.Collection, CSharpName.Pascal(entry.Key.Id));
        if (_schema.FindCollection(entry.Key.Collection) is not { HasNamedMembers: true })
        {
            return;
        }

        if (_members.ContainsKey(member))
        {
            Drop(entry);
        }
        else
        {
            _members.Add(member, entry);
        }
    }

    private void Drop(Entry entry) => _duplicates.Add(new DuplicateFact(entry.Path, entry.Key.Collection, entry.Key.Id));

    /// <summary>A record with an identifier. Few share one, so that a chain serves.</summary>
    private sealed class Entry(string path, FactKey key)
    {
        public string Path => path;

        public FactKey Key => key;

        /// <summary>The next record with the same identifier.</summary>
        public Entry? Next { get; set; }

        /// <summary>Whether it is a fact of a collection, and not a record held by value.</summary>
        public bool IsFact => key.Collection.Length > 0;
    }
}
