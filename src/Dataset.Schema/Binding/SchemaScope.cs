using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>The definitions of a schema by name, its prefixes, and where its issues go.</summary>
internal sealed class SchemaScope
{
    private readonly Dictionary<SchemaFile, IssueList> _issues = [];
    private readonly Dictionary<string, string> _prefixes = [];

    public SchemaScope(IReadOnlyList<SchemaFile> files)
    {
        Files = files;
        foreach (SchemaFile file in files)
        {
            foreach ((YamlScalar name, string text) in file.Root.TextMap("prefixes"))
            {
                _prefixes[name.Value] = text;
            }

            Define(file, ElementKind.Class, Classes);
            Define(file, ElementKind.Enum, Enums);
            Define(file, ElementKind.Type, Types);
        }
    }

    /// <summary>The files, the root first.</summary>
    public IReadOnlyList<SchemaFile> Files { get; }

    public Dictionary<string, Definition> Classes { get; } = [];

    public Dictionary<string, Definition> Enums { get; } = [];

    public Dictionary<string, Definition> Types { get; } = [];

    public IEnumerable<KeyValuePair<string, string>> Prefixes => _prefixes.OrderBy(p => p.Key, StringComparer.Ordinal);

    public IEnumerable<Issue> Issues => _issues.Values.SelectMany(list => list.ToEquatableArray());

    public void Report(Rule rule, SchemaFile file, SourceSpan span, params string[] arguments)
    {
        if (!_issues.TryGetValue(file, out IssueList? list))
        {
            _issues.Add(file, list = new IssueList(file.Path, file.Text));
        }

        list.Add(rule, span, arguments);
    }

    /// <summary>The URI under a key, expanded; for an absent key the default prefix and the element's name.</summary>
    public string Uri(Definition definition, string key, bool orDefault = true)
    {
        if (definition.Element.Scalar(key) is not { } scalar)
        {
            return orDefault ? Namespace(definition.File.Root.Text("default_prefix")) + definition.Name : "";
        }

        string text = scalar.Value.Trim();
        int colon = text.IndexOf(':');
        string prefix = colon < 0 ? "" : text.Substring(0, colon);
        if (colon < 0)
        {
            return Namespace(definition.File.Root.Text("default_prefix")) + text;
        }

        if (_prefixes.TryGetValue(prefix, out string? ns))
        {
            return ns + text.Substring(colon + 1);
        }

        bool absolute = prefix == "urn" || text.IndexOf("://", StringComparison.Ordinal) == colon;
        if (!absolute)
        {
            Report(Rules.SchemaPrefix, definition.File, scalar.Span, prefix, Suggestion.For(prefix, _prefixes.Keys));
        }

        return text;
    }

    private string Namespace(string prefix) => _prefixes.TryGetValue(prefix, out string? ns) ? ns : prefix;

    private void Define(SchemaFile file, ElementKind kind, Dictionary<string, Definition> definitions)
    {
        foreach (SchemaElement element in file.Root.Elements(kind))
        {
            string name = element.Name.Value;
            Definition? earlier = new[] { Classes, Enums, Types }
                .Select(table => table.TryGetValue(name, out Definition? found) ? found : null)
                .FirstOrDefault(found => found is not null);
            if (earlier is not null)
            {
                Report(Rules.SchemaDuplicate, file, element.Name.Span, name, earlier.File.Path);
            }
            else
            {
                definitions.Add(name, new Definition(file, element));
            }
        }
    }
}
