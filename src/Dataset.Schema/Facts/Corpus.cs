using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>All facts by identifier: what a file must be held against besides the schema. It knows no spans.</summary>
public sealed class Corpus
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<string, List<Entry>> _byId = [];
    private readonly Dictionary<(string Collection, string Member), Entry> _members = [];
    private readonly Dictionary<UniqueKeyValue, string> _uniqueKeys = [];
    private readonly List<DuplicateFact> _duplicates = [];

    /// <summary>Makes the corpus of all files.</summary>
    /// <param name="files">The keys of all files, in any order.</param>
    /// <param name="schema">The schema.</param>
    public Corpus(IEnumerable<FileKeys> files, SchemaModel schema)
    {
        _schema = schema;
        List<Entry> unique = [];
        foreach (FileKeys file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            foreach (UniqueKeyValue value in file.Facts.SelectMany(key => key.UniqueKeys).Where(value => !_uniqueKeys.ContainsKey(value)))
            {
                _uniqueKeys.Add(value, file.Path);
            }

            unique.AddRange(file.Facts.Select(key => new Entry(file.Path, key)).Where(Add));
        }

        // An ill-formed identifier has an issue of its own, and takes no member from a sound one.
        foreach (Entry entry in unique.OrderBy(entry => IdSyntax.Problem(entry.Key.Id) is not null))
        {
            AddMember(entry);
        }
    }

    /// <summary>The facts that are left out of image and members, because another one has their identifier or C# name.</summary>
    public EquatableArray<DuplicateFact> Duplicates => _duplicates.ToEquatableArray();

    /// <summary>The identifiers of the facts of collections whose class is this one or descends from it.</summary>
    /// <param name="className">The class.</param>
    internal IEnumerable<string> Ids(string className) =>
        from entries in _byId.Values
        from entry in entries
        where entry.IsFact && _schema.IsA(entry.Key.Class, className)
        select entry.Key.Id;

    /// <summary>The class of the fact that a reference means, or null.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="range">The class that the slot refers to.</param>
    internal ClassModel? Find(string id, string range) => _byId.TryGetValue(id, out List<Entry>? entries)
        && entries.Find(entry => entry.IsFact && _schema.IsA(entry.Key.Class, range)).Key is { } key ? _schema.Class(key.Class) : null;

    /// <summary>The first file, in the order of paths, in which a record has an identifier.</summary>
    /// <param name="className">The class of the record.</param>
    /// <param name="id">The identifier, which a record has.</param>
    internal string FirstFile(string className, string id)
    {
        string root = _schema.Class(className).IdentifiedRoot;
        return _byId[id].Find(entry => _schema.Class(entry.Key.Class).IdentifiedRoot == root).Path;
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

        return _members.TryGetValue((collection, member), out Entry first) && first.Key.Id != id
            ? $"is already the fact '{first.Key.Id}' in {first.Path}"
            : null;
    }

    /// <summary>Adds an entry, and tells whether it is a fact that no other one has the identifier of.</summary>
    private bool Add(Entry entry)
    {
        if (!_byId.TryGetValue(entry.Key.Id, out List<Entry>? entries))
        {
            _byId.Add(entry.Key.Id, entries = []);
        }

        string root = _schema.Class(entry.Key.Class).IdentifiedRoot;
        bool isTaken = entries.Exists(e => e.IsFact && _schema.Class(e.Key.Class).IdentifiedRoot == root);
        entries.Add(entry);
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

    private readonly record struct Entry(string Path, FactKey Key)
    {
        /// <summary>Whether it is a fact of a collection, and not a record held by value.</summary>
        public bool IsFact => Key.Collection.Length > 0;
    }
}
