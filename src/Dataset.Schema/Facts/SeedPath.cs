namespace Dataset.Schema.Facts;

/// <summary>The paths of the files of a dataset, from its folder on: <c>seeds/people/leaders.yaml</c>.</summary>
internal static class SeedPath
{
    /// <summary>The folder of the schema, which is no collection.</summary>
    public const string SchemaFolder = "schema";

    /// <summary>The name of the file, in the folder of the dataset, that lists every identifier that was published.</summary>
    public const string LockFile = "ids.lock";

    /// <summary>The folder in the folder of the dataset, which names the collection; empty for a file that is in none.</summary>
    /// <param name="path">The file, with <c>/</c>.</param>
    public static string Folder(string path) => path.Split('/') is { Length: > 2 } parts ? parts[1] : "";

    /// <summary>Whether a file is part of the schema.</summary>
    /// <param name="path">The file, with <c>/</c>.</param>
    public static bool IsSchema(string path) => Folder(path) == SchemaFolder;

    /// <summary>Whether a file is YAML by its name; no other one is read for schema or facts.</summary>
    /// <param name="path">The file.</param>
    public static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>Whether a file is the list of published identifiers.</summary>
    /// <param name="path">The file, with <c>/</c>.</param>
    public static bool IsLock(string path) => path.Split('/') is [_, LockFile];
}
