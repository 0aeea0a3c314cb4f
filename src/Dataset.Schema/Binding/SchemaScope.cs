using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>The definitions of a schema by name, its prefixes, and where its issues go.</summary>
internal sealed class SchemaScope
{
    private readonly Dictionary<string, IssueList> _issues = [];
    private readonly HashSet<(Rule, string Path, SourceSpan, string)> _reported = [];
    private readonly Dictionary<string, (string Namespace, SchemaFile File)> _prefixes = [];
    private readonly Dictionary<string, string> _defaultNamespaces = [];

    public SchemaScope(IReadOnlyList<SchemaFile> files)
    {
        Files = files;
        ImportsBuiltInTypes = files.Any(file => file.Root.Texts("imports").Any(import => import.Value == ImportBinder.BuiltInTypes));
        foreach (SchemaFile file in files)
        {
            DefinePrefixes(file);
            Define(file, "classes", Classes, Classes, Enums, Types);
            Define(file, "enums", Enums, Classes, Enums, Types);
            Define(file, "types", Types, Classes, Enums, Types);
            Define(file, "slots", Slots, Slots);
            DefineSettings(file);
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

    /// <summary>The slots that the schema defines outside classes.</summary>
    public Dictionary<string, Definition> Slots { get; } = [];

    /// <summary>The parts of patterns by name.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public IEnumerable<(string Prefix, string Namespace)> Prefixes =>
        _prefixes.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value.Namespace));

    /// <summary>Whether a class or an enum has that name.</summary>
    public bool IsRange(string name) => Classes.ContainsKey(name) || Enums.ContainsKey(name);

    /// <summary>Whether there is an issue that makes the schema unusable; a warning does not.</summary>
    public bool HasErrors { get; private set; }

    public IEnumerable<Issue> Issues => _issues.Values.SelectMany(list => list.ToEquatableArray());

    /// <summary>Reports an issue, once: what is inherited is bound again in each class.</summary>
    public void Report(Rule rule, SchemaPlace place, params string[] arguments)
    {
        if (!_reported.Add((rule, place.File.Path, place.Span, string.Join("\n", arguments))))
        {
            return;
        }

        if (!_issues.TryGetValue(place.File.Path, out IssueList? list))
        {
            _issues.Add(place.File.Path, list = new IssueList(place.File.Path, place.File.Text));
        }

        HasErrors |= rule.Severity == Severity.Error;
        list.Add(rule, place.Span, arguments);
    }

    /// <summary>Reports keys that contradict each other or their range.</summary>
    public void Contradict(SchemaPlace place, string fact, string wayOut) => Report(Rules.SchemaContradiction, place, fact, wayOut);

    /// <summary>The slot of a class that the schema names somewhere else; null, with an issue, when the class has none of that name.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="className">The class.</param>
    /// <param name="slots">Its slots.</param>
    public SlotModel? FindSlot(string name, SchemaPlace place, string className, IReadOnlyList<SlotModel> slots)
    {
        SlotModel? found = slots.FirstOrDefault(slot => slot.SchemaName == name);
        if (found is null)
        {
            Report(Rules.SchemaUndefined, place, $"slot of '{className}'", name, Suggestion.For(name, slots.Select(slot => slot.SchemaName)));
        }

        return found;
    }

    /// <summary>The URI under a key, expanded; for an absent key the default prefix and the element's name.</summary>
    public string Uri(Definition definition, string key, bool orDefault = true)
    {
        Definition origin = definition.Origin;
        if (definition.Holder(key) is not { } holder)
        {
            return orDefault ? _defaultNamespaces[origin.File.Path] + LocalName(origin) : "";
        }

        string text = holder.Element.Text(key);
        int colon = text.IndexOf(':');
        if (colon < 0)
        {
            return _defaultNamespaces[holder.File.Path] + text;
        }

        string prefix = text.Substring(0, colon);
        if (_prefixes.TryGetValue(prefix, out (string Namespace, SchemaFile File) declared))
        {
            return declared.Namespace + text.Substring(colon + 1);
        }

        if (!IsAbsolute(text))
        {
            ReportPrefix(holder.At(key), prefix);
        }

        return text;
    }

    /// <summary>The CURIE under a key as written; for an absent key the default prefix and the element's name.</summary>
    public string Curie(Definition definition, string key) =>
        definition.Text(key) is { Length: > 0 } text ? text : $"{definition.Origin.File.Root.Text("default_prefix")}:{LocalName(definition.Origin)}";

    /// <summary>The last sentence of a message about a range or type that nothing defines.</summary>
    public string TypeHint(string name, IEnumerable<string> names) =>
        !ImportsBuiltInTypes && BuiltInTypes.Find(name) is not null ? " Add 'linkml:types' to imports." : Suggestion.For(name, names);

    /// <summary>Whether an annotation that we read is there and true.</summary>
    public bool IsAnnotated(Definition definition, string name, bool orDefault)
    {
        if (definition.Annotation(name) is not { } value)
        {
            return orDefault;
        }

        // LinkML knows no truth values in annotations of some forms, so that a text in quotes will do.
        if (value is YamlScalar { Value: "true" or "false" } flag)
        {
            return flag.Value == "true";
        }

        Report(Rules.SchemaShape, new SchemaPlace(definition.Holder("annotations")!.File, value.Span), $"The value of '{name}'", "true or false");
        return orDefault;
    }

    private static bool IsAbsolute(string text) =>
        text.StartsWith("urn:", StringComparison.Ordinal) || text.IndexOf("://", StringComparison.Ordinal) == text.IndexOf(':');

    /// <summary>The name of an element in its URI, as LinkML makes it.</summary>
    private static string LocalName(Definition definition) =>
        definition.Element.Kind == ElementKind.Slot ? FieldName.Of(definition.Name) : FieldName.InCamelCase(definition.Name);

    private void ReportPrefix(SchemaPlace place, string prefix) =>
        Report(Rules.SchemaPrefix, place, prefix, Suggestion.For(prefix, _prefixes.Keys));

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
            ReportPrefix(new SchemaPlace(file, scalar.Span), text);
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
                Contradict(
                    new SchemaPlace(file, ns.Span),
                    $"The prefix '{prefix.Value}' is '{earlier.Namespace}' in {earlier.File.Name}.",
                    "Write the same namespace, or choose another prefix.");
            }
        }
    }

    private void DefineSettings(SchemaFile file)
    {
        foreach ((YamlScalar name, YamlScalar value) in file.Root.Settings)
        {
            if (!Settings.TryGetValue(name.Value, out string? earlier))
            {
                Settings.Add(name.Value, value.Value);
            }
            else if (earlier != value.Value)
            {
                Contradict(new SchemaPlace(file, value.Span), $"The setting '{name.Value}' is already '{earlier}'.", "Write the same text, or choose another name.");
            }
        }
    }

    /// <summary>Adds the elements under a key to the definitions, and reports those whose name one of the others has.</summary>
    private void Define(SchemaFile file, string key, Dictionary<string, Definition> definitions, params Dictionary<string, Definition>[] others)
    {
        foreach (SchemaElement element in file.Root.Elements(key))
        {
            string name = element.Name.Value;
            Definition? earlier = others.Select(other => other.TryGetValue(name, out Definition? found) ? found : null).FirstOrDefault(found => found is not null);
            bool isBuiltIn = key != "slots" && ImportsBuiltInTypes && BuiltInTypes.Find(name) is not null;
            if (earlier is not null || isBuiltIn)
            {
                Report(Rules.SchemaDuplicate, new SchemaPlace(file, element.Name.Span), name, earlier?.File.Name ?? ImportBinder.BuiltInTypes);
            }
            else
            {
                definitions.Add(name, new Definition(file, element));
            }
        }
    }
}
