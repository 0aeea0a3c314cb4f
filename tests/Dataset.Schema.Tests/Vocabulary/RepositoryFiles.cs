using System.Reflection;

namespace Dataset.Schema.Tests;

/// <summary>The files of the repository that tests read.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root =
        typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The full path of a file or folder.</summary>
    /// <param name="parts">The parts of its path from the root of the repository on.</param>
    public static string At(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));
}
