using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>The definitions of a schema by name, its prefixes, and where its issues go.</summary>
internal sealed class SchemaScope
{
    private readonly Dictionary<string, IssueList> _issues = [];
    private readonly Dictionary<string, (string Namespace, SchemaFile File)> _prefixes = [];
    private readonly Dictionary<string, string> _defaultNamespaces = [];

    public SchemaScope(IReadOnlyList<SchemaFile> files)
    {
        Files = files;
        ImportsBuiltInTypes = files.Any(file => file.Root.Texts("imports").Any(import => import.Value == ImportBinder.BuiltInTypes));
        foreach (SchemaFile file in files)
        {
            DefinePrefixes(file);
            Define(file, ElementKind.Class, Classes);
            Define(file, ElementKind.Enum, Enums);
            Define(file, ElementKind.Type, Types);
        }

        foreach (SchemaFile file in files)
        {
            _defaultNamespaces.Add(file.Path, DefaultNamespace(file));
        }
    }

    /// <summary>The files, the root first.</summary>
    public IReadOnlyList<SchemaFile> Files { get; }

    /// <summary>Whether a file imports <c>linkml:types</c>.</summary>
    public bool ImportsBuiltInTypes { get; }

    public Dictionary<string, Definition> Classes { get; } = [];

    public Dictionary<string, Definition> Enums { get; } = [];

    public Dictionary<string, Definition> Types { get; } = [];

    public IEnumerable<(string Prefix, string Namespace)> Prefixes =>
        _prefixes.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value.Namespace));

    /// <summary>Whether a class or an enum has that name.</summary>
    public bool IsRange(string name) => Classes.ContainsKey(name) || Enums.ContainsKey(name);

    public bool HasIssues => _issues.Count > 0;

    public IEnumerable<Issue> Issues => _issues.Values.SelectMany(list => list.ToEquatableArray());

    public void Report(Rule rule, SchemaFile file, SourceSpan span, params string[] arguments)
    {
        if (!_issues.TryGetValue(file.Path, out IssueList? list))
        {
            _issues.Add(file.Path, list = new IssueList(file.Path, file.Text));
        }

        list.Add(rule, span, arguments);
    }

    /// <summary>Reports keys that contradict each other or their range.</summary>
    public void Contradict(Definition definition, SourceSpan span, string fact, string wayOut) =>
        Report(Rules.SchemaContradiction, definition.File, span, fact, wayOut);

    /// <summary>The URI under a key, expanded; for an absent key the default prefix and the element's name.</summary>
    public string Uri(Definition definition, string key, bool orDefault = true)
    {
        if (definition.Element.Scalar(key) is not { } scalar)
        {
            return orDefault ? _defaultNamespaces[definition.File.Path] + definition.Name : "";
        }

        string text = scalar.Value.Trim();
        int colon = text.IndexOf(':');
        if (colon < 0)
        {
            return _defaultNamespaces[definition.File.Path] + text;
        }

        string prefix = text.Substring(0, colon);
        if (_prefixes.TryGetValue(prefix, out (string Namespace, SchemaFile File) declared))
        {
            return declared.Namespace + text.Substring(colon + 1);
        }

        if (!IsAbsolute(text))
        {
            ReportPrefix(definition.File, scalar.Span, prefix);
        }

        return text;
    }

    /// <summary>The last sentence of a message about a range or type that nothing defines.</summary>
    public string TypeHint(string name, IEnumerable<string> names) =>
        !ImportsBuiltInTypes && BuiltInTypes.Find(name) is not null ? " Add 'linkml:types' to imports." : Suggestion.For(name, names);

    /// <summary>Whether an annotation that we read is there and true.</summary>
    public bool IsAnnotated(Definition definition, string name, bool orDefault)
    {
        if (definition.Element.Annotation(name) is not { } value)
        {
            return orDefault;
        }

        // LinkML knows no truth values in annotations of some forms, so that a text in quotes will do.
        if (value is YamlScalar { Value: "true" or "false" } flag)
        {
            return flag.Value == "true";
        }

        Report(Rules.SchemaShape, definition.File, value.Span, $"The value of '{name}'", "true or false");
        return orDefault;
    }

    private static bool IsAbsolute(string text) =>
        text.StartsWith("urn:", StringComparison.Ordinal) || text.IndexOf("://", StringComparison.Ordinal) == text.IndexOf(':');

    private void ReportPrefix(SchemaFile file, SourceSpan span, string prefix) =>
        Report(Rules.SchemaPrefix, file, span, prefix, Suggestion.For(prefix, _prefixes.Keys));

    /// <summary>The namespace of what has no URI of its own. As in LinkML it is made of the schema's id when there is no default prefix.</summary>
    private string DefaultNamespace(SchemaFile file)
    {
        if (file.Root.Scalar("default_prefix") is not { } scalar)
        {
            string id = file.Root.Text("id");
            return id.Length == 0 || id[id.Length - 1] is '/' or '#' or '_' or ':' ? id : id + "/";
        }

        string text = scalar.Value.Trim();
        if (_prefixes.TryGetValue(text, out (string Namespace, SchemaFile File) declared))
        {
            return declared.Namespace;
        }

        if (text.IndexOf(':') < 0 || !IsAbsolute(text))
        {
            ReportPrefix(file, scalar.Span, text);
        }

        return text;
    }

    private void DefinePrefixes(SchemaFile file)
    {
        foreach ((YamlScalar prefix, YamlScalar ns) in file.Root.Prefixes)
        {
            if (!_prefixes.TryGetValue(prefix.Value, out (string Namespace, SchemaFile File) earlier))
            {
                _prefixes.Add(prefix.Value, (ns.Value, file));
            }
            else if (earlier.Namespace != ns.Value)
            {
                Report(
                    Rules.SchemaContradiction,
                    file,
                    ns.Span,
                    $"The prefix '{prefix.Value}' is '{earlier.Namespace}' in {earlier.File.Name}.",
                    "Write the same namespace, or choose another prefix.");
            }
        }
    }

    private void Define(SchemaFile file, ElementKind kind, Dictionary<string, Definition> definitions)
    {
        foreach (SchemaElement element in file.Root.Elements(kind))
        {
            if (DefinedIn(element.Name.Value) is { } earlier)
            {
                Report(Rules.SchemaDuplicate, file, element.Name.Span, element.Name.Value, earlier);
            }
            else
            {
                definitions.Add(element.Name.Value, new Definition(file, element));
            }
        }
    }

    private string? DefinedIn(string name)
    {
        foreach (Dictionary<string, Definition> definitions in (Dictionary<string, Definition>[])[Classes, Enums, Types])
        {
            if (definitions.TryGetValue(name, out Definition? earlier))
            {
                return earlier.File.Name;
            }
        }

        return ImportsBuiltInTypes && BuiltInTypes.Find(name) is not null ? ImportBinder.BuiltInTypes : null;
    }
}
