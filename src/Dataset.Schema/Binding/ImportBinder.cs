using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Follows imports from the one file that no other imports. It never leaves the given files.</summary>
internal static class ImportBinder
{
    public const string BuiltInTypes = "linkml:types";

    /// <summary>The files of the schema, the root first, and the issues of imports.</summary>
    public static (IReadOnlyList<SchemaFile> Files, IReadOnlyList<Issue> Issues) Bind(IReadOnlyList<SchemaFile> files)
    {
        List<Issue> issues = [];
        Dictionary<string, SchemaFile> byPath = files.ToDictionary(file => WithoutExtension(file.Path));
        HashSet<SchemaFile> imported = [];
        Dictionary<SchemaFile, List<SchemaFile>> edges = [];
        foreach (SchemaFile file in files)
        {
            IssueList found = new(file.Path, file.Text);
            edges[file] = [];
            foreach (YamlScalar import in file.Root.Texts("imports").Where(import => import.Value != BuiltInTypes))
            {
                if (byPath.TryGetValue(Resolve(file.Path, import.Value), out SchemaFile? target) && target != file)
                {
                    imported.Add(target);
                    edges[file].Add(target);
                }
                else
                {
                    found.Add(
                        Rules.SchemaImport,
                        import.Span,
                        $"'{import.Value}' is no schema file here.",
                        "Import a file of the schema folder by its name without .yaml, or linkml:types; nothing is fetched.");
                }
            }

            issues.AddRange(found.ToEquatableArray());
        }

        SchemaFile? root = files.FirstOrDefault(file => !imported.Contains(file) && HasRootClass(file))
            ?? files.FirstOrDefault(HasRootClass)
            ?? files.FirstOrDefault(file => !imported.Contains(file))
            ?? files.FirstOrDefault();
        List<SchemaFile> reached = [];
        if (root is not null)
        {
            Reach(root, edges, reached);
        }

        foreach (SchemaFile file in files.Where(file => !reached.Contains(file)))
        {
            issues.Add(new Issue(
                Rules.SchemaImport,
                file.Path,
                new SourceSpan(0, 0),
                default,
                default,
                ["No schema file imports this one, so nothing of it is used.", $"Import it in {root!.Path}, or remove it."]));
        }

        return (reached, issues);
    }

    private static bool HasRootClass(SchemaFile file) => file.Root.Elements(ElementKind.Class).Any(c => c.Flag("tree_root"));

    private static void Reach(SchemaFile file, Dictionary<SchemaFile, List<SchemaFile>> edges, List<SchemaFile> reached)
    {
        if (reached.Contains(file))
        {
            return;
        }

        reached.Add(file);
        foreach (SchemaFile next in edges[file])
        {
            Reach(next, edges, reached);
        }
    }

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
