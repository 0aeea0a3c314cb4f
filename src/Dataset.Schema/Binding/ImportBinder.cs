using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Follows imports from the one file that no other imports. It never leaves the given files.</summary>
internal sealed class ImportBinder
{
    public const string BuiltInTypes = "linkml:types";

    private const string OfLinkML = "linkml:";

    private readonly Dictionary<string, SchemaFile> _byPath = [];
    private readonly Dictionary<string, List<SchemaFile>> _imports = [];
    private readonly List<Issue> _issues = [];

    private ImportBinder()
    {
    }

    /// <summary>The files of the schema, the root first, and the issues of imports.</summary>
    /// <param name="files">The files, ordered by path.</param>
    /// <param name="main">The path of the file that imports the others, or null when it is to be found.</param>
    public static (IReadOnlyList<SchemaFile> Files, IReadOnlyList<Issue> Issues) Bind(IReadOnlyList<SchemaFile> files, string? main)
    {
        ImportBinder binder = new();
        foreach (SchemaFile file in files)
        {
            binder.AddFile(file);
        }

        foreach (SchemaFile file in binder._byPath.Values)
        {
            binder.AddImports(file);
        }

        return (binder.Reach(main), binder._issues);
    }

    private void AddFile(SchemaFile file)
    {
        string path = WithoutExtension(file.Path);
        if (_byPath.TryGetValue(path, out SchemaFile? other))
        {
            Report(file, new SourceSpan(0, 0), $"An import cannot tell this file from {other.Name}.", "Rename one of the two.");
        }
        else
        {
            _byPath.Add(path, file);
        }
    }

    private void AddImports(SchemaFile file)
    {
        List<SchemaFile> imports = [];
        _imports.Add(file.Path, imports);
        foreach (YamlScalar import in file.Root.Texts("imports").Where(import => import.Value != BuiltInTypes))
        {
            if (import.Value.StartsWith(OfLinkML, StringComparison.Ordinal))
            {
                Report(Rules.SchemaUnsupported, file, import.Span, import.Value, "imports", "Of LinkML's own schemas only linkml:types is built in; declare what you need of the others.");
            }
            else if (!_byPath.TryGetValue(Resolve(file.Path, import.Value), out SchemaFile? target))
            {
                const string WayOut = "Import a file of the schema folder by its name without .yaml, or linkml:types; nothing is fetched.";
                Report(file, import.Span, $"'{import.Value}' is no schema file here.", WayOut);
            }
            else if (target.Path == file.Path)
            {
                Report(file, import.Span, "The file imports itself.", "Remove the line.");
            }
            else
            {
                imports.Add(target);
            }
        }
    }

    private List<SchemaFile> Reach(string? main)
    {
        HashSet<string> imported = [.. _imports.Values.SelectMany(files => files).Select(file => file.Path)];
        SchemaFile? root = _byPath.Values
            .OrderByDescending(file => file.Path == main)
            .ThenByDescending(file => HasRootClass(file))
            .ThenBy(file => imported.Contains(file.Path))
            .FirstOrDefault();
        List<SchemaFile> reached = [];
        HashSet<string> seen = [];
        Stack<SchemaFile> open = new(root is null ? [] : [root]);
        while (open.Count > 0)
        {
            SchemaFile file = open.Pop();
            if (seen.Add(file.Path))
            {
                reached.Add(file);
                _imports[file.Path].AsEnumerable().Reverse().ToList().ForEach(open.Push);
            }
        }

        // An import that leads nowhere is reason enough for a file that nothing imports.
        foreach (SchemaFile file in _issues.Count > 0 ? [] : _byPath.Values.Where(file => !seen.Contains(file.Path)))
        {
            Report(file, new SourceSpan(0, 0), "No schema file imports this one, so nothing of it is used.", $"Import it in {root!.Name}, or remove it.");
        }

        return reached;
    }

    private void Report(SchemaFile file, SourceSpan span, string fact, string wayOut) => Report(Rules.SchemaImport, file, span, fact, wayOut);

    private void Report(Rule rule, SchemaFile file, SourceSpan span, params string[] arguments)
    {
        IssueList list = new(file.Path, file.Text);
        list.Add(rule, span, arguments);
        _issues.AddRange(list.ToEquatableArray());
    }

    private static bool HasRootClass(SchemaFile file) => file.Root.Elements("classes").Any(c => c.Flag("tree_root"));

    private static string WithoutExtension(string path)
    {
        string slashed = path.Replace('\\', '/');
        int dot = slashed.LastIndexOf('.');
        return dot > slashed.LastIndexOf('/') ? slashed.Substring(0, dot) : slashed;
    }

    private static string Resolve(string from, string import)
    {
        List<string> parts = [.. from.Replace('\\', '/').Split('/')];
        parts.RemoveAt(parts.Count - 1);
        foreach (string part in import.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
