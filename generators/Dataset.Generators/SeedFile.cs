using Dataset.Schema.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Generators;

/// <summary>A file of schema or facts, or the list of published identifiers.</summary>
/// <param name="HostPath">The file as the compiler names it, for diagnostics.</param>
/// <param name="Path">The file from the folder of the dataset on, with <c>/</c>: <c>seeds/people/leaders.yaml</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record SeedFile(string HostPath, string Path, string Text)
{
    private const string PathKey = "build_metadata.AdditionalFiles.DatasetPath";

    /// <summary>Whether the file is part of the schema: it is in the folder <c>schema</c>.</summary>
    public bool IsSchema => SeedPath.IsSchema(Path);

    /// <summary>Whether the file is the list of published identifiers.</summary>
    public bool IsLock => SeedPath.IsLock(Path);

    /// <summary>The file, or null when it is none of the dataset's.</summary>
    public static SeedFile? Read((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancel)
    {
        AnalyzerConfigOptions options = file.Options.GetOptions(file.Text);
        return options.TryGetValue(PathKey, out string? path) && path.Length > 0
            ? new SeedFile(file.Text.Path, path.Replace('\\', '/'), file.Text.GetText(cancel)?.ToString() ?? "")
            : null;
    }
}
