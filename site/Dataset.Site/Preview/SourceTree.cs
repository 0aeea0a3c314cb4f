namespace Dataset.Site.Preview;

/// <summary>The repository that the program was built in.</summary>
/// <param name="Root">Its absolute path.</param>
/// <param name="Project">The absolute path of the project of the site.</param>
public sealed record SourceTree(string Root, string Project)
{
    private const string ProjectFile = "Dataset.Site.csproj";

    /// <summary>What the site is built from.</summary>
    private static readonly string[] Parts = ["generators", "seeds", "site", "src"];

    /// <summary>The folders that the site is built from.</summary>
    public IReadOnlyList<string> Folders => [.. Parts.Select(part => Path.Combine(Root, part)).Where(Directory.Exists)];

    /// <summary>The repository that a folder is in, or null for a program that was published elsewhere.</summary>
    /// <param name="folder">The folder of the program.</param>
    public static SourceTree? Find(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string project = Path.Combine(at.FullName, ProjectFile);
            if (File.Exists(project) && at.Parent?.Parent is { } root)
            {
                return new SourceTree(root.FullName, project);
            }
        }

        return null;
    }
}
