namespace Dataset.Cli.Adding;

/// <summary>The fields of an entry, or of a record that it holds; also records by their keys.</summary>
/// <param name="className">The class; empty for records by their keys.</param>
internal sealed class DraftRecord(string className) : DraftValue
{
    private readonly Dictionary<string, DraftValue> _fields = [];

    /// <summary>The name of the class, or the empty string.</summary>
    public string Class => className;

    /// <summary>The fields, in the order in which they were given.</summary>
    public IReadOnlyDictionary<string, DraftValue> Fields => _fields;

    /// <summary>The value of a field, or null.</summary>
    /// <param name="name">The name of the field.</param>
    public DraftValue? Find(string name) => _fields.GetValueOrDefault(name);

    /// <summary>Sets a field.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="value">The value.</param>
    public void Set(string name, DraftValue value) => _fields[name] = value;
}
