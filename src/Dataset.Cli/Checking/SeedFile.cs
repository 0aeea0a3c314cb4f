using Dataset.Schema.Facts;

namespace Dataset.Cli.Checking;

/// <summary>A file of a dataset.</summary>
/// <param name="FullPath">Its absolute path.</param>
/// <param name="Path">The file from the folder of the dataset on, with <c>/</c>: <c>seeds/people/leaders.yaml</c>.</param>
internal sealed record SeedFile(string FullPath, string Path)
{
    /// <summary>Whether the file is part of the schema: it is in the folder <c>schema</c>.</summary>
    public bool IsSchema => SeedPath.IsSchema(Path);

    /// <summary>Whether the file is the list of published identifiers.</summary>
    public bool IsLock => SeedPath.IsLock(Path);
}
