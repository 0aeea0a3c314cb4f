using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Schema.Facts;

/// <summary>All facts by identifier: what a file must be held against besides the schema. It knows no spans.</summary>
public sealed class Corpus
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<string, List<Entry>> _byId = [];
    private readonly Dictionary<(string Collection, string Member), Entry> _members = [];
    private readonly List<DuplicateFact> _duplicates = [];

    /// <summary>Makes the corpus of all files.</summary>
    /// <param name="files">The keys of all files, ordered by path.</param>
    /// <param name="schema">The schema.</param>
    public Corpus(IEnumerable<FileKeys> files, SchemaModel schema)
    {
        _schema = schema;
        foreach (FileKeys file in files)
        {
            foreach (FactKey key in file.Facts)
            {
                Add(file.Path, key);
            }
        }
    }

    /// <summary>The facts that are left out of image and members, because an earlier one has their identifier or C# name.</summary>
    public EquatableArray<DuplicateFact> Duplicates => _duplicates.ToEquatableArray();

    /// <summary>The identifiers of the facts of collections whose class is this one or descends from it.</summary>
    /// <param name="className">The class.</param>
    public IEnumerable<string> Ids(string className) =>
        from entries in _byId.Values
        from entry in entries
        where entry.Key.Collection.Length > 0 && _schema.IsA(entry.Key.Class, className)
        select entry.Key.Id;

    /// <summary>The class of the fact that a reference means, or null.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="range">The class that the slot refers to.</param>
    public string? Find(string id, string range) => _byId.TryGetValue(id, out List<Entry>? entries)
        ? entries.Find(entry => entry.Key.Collection.Length > 0 && _schema.IsA(entry.Key.Class, range)).Key?.Class
        : null;

    /// <summary>The file of the fact that has the identifier first, in the order of paths; null when that is the fact itself.</summary>
    /// <param name="path">The file of the fact.</param>
    /// <param name="collection">Its collection.</param>
    /// <param name="className">Its class.</param>
    /// <param name="id">Its identifier.</param>
    public string? EarlierFile(string path, string collection, string className, string id)
    {
        string root = _schema.Class(className).IdentifiedRoot;
        Entry first = _byId[id].Find(entry => _schema.Class(entry.Key.Class).IdentifiedRoot == root);
        return first.Path == path && first.Key.Collection == collection ? null : first.Path;
    }

    /// <summary>What the C# member of a fact clashes with, or null.</summary>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="id">The identifier.</param>
    public string? MemberClash(string collection, string id)
    {
        string member = CSharpName.Pascal(id);
        CollectionModel? model = _schema.FindCollection(collection);
        if (model is not { HasNamedMembers: true })
        {
            return null;
        }

        if (CollectionMembers.IsReserved(member, model))
        {
            return "every collection has already";
        }

        Entry first = _members[(collection, member)];
        return first.Key.Id == id ? null : $"is already the fact '{first.Key.Id}' in {first.Path}";
    }

    private void Add(string path, FactKey key)
    {
        if (!_byId.TryGetValue(key.Id, out List<Entry>? entries))
        {
            _byId.Add(key.Id, entries = []);
        }

        Entry entry = new(path, key);
        if (key.Collection.Length > 0)
        {
            string root = _schema.Class(key.Class).IdentifiedRoot;
            bool isTaken = entries.Exists(e => e.Key.Collection.Length > 0 && _schema.Class(e.Key.Class).IdentifiedRoot == root);
            (string, string) member = (key.Collection, CSharpName.Pascal(key.Id));
            if (!isTaken && !_members.ContainsKey(member))
            {
                _members.Add(member, entry);
            }
            else
            {
                _duplicates.Add(new DuplicateFact(path, key.Collection, key.Id));
            }
        }

        entries.Add(entry);
    }

    private readonly record struct Entry(string Path, FactKey Key);
}
