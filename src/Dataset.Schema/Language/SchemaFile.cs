namespace Dataset.Schema.Language;

/// <summary>A schema file as written, with spans.</summary>
public sealed record SchemaFile
{
    internal SchemaFile(string path, string text, SchemaElement root, EquatableArray<Issue> issues)
    {
        Path = path;
        Text = text;
        Root = root;
        Issues = issues;
    }

    /// <summary>The file, as the host names it.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>What is wrong with the file by itself.</summary>
    public EquatableArray<Issue> Issues { get; }

    /// <summary>The imports as written, without the built-in types: paths from the folder of the file, without extension.</summary>
    internal IEnumerable<string> Imports => Root.Texts("imports").Select(import => import.Value).Where(import => import != Binding.ImportBinder.BuiltInTypes);

    /// <summary>The last part of the path: the name that people know the file by.</summary>
    internal string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The file as an element.</summary>
    internal SchemaElement Root { get; }
}
