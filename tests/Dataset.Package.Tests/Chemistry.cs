namespace Dataset.Package.Tests;

/// <summary>A dataset of another domain, with a program that prints some of it.</summary>
internal static class Chemistry
{
    /// <summary>The sources of the project.</summary>
    public static string Sources { get; } = Path.Combine(Repository.Tests, "Chemistry");

    /// <summary>What the program prints.</summary>
    public static string[] Facts { get; } =
    [
        "O 8 is a Gas",
        "isolated in 1771/1774",
        "Carl Wilhelm Scheele, Joseph Priestley",
        "Phosphorus",
        "International Union of Pure and Applied Chemistry",
    ];

    /// <summary>The project, which references the generator and nothing of what that brings.</summary>
    /// <param name="packages">The packages to build it with.</param>
    /// <param name="seeds">The folder that it has its schema and facts in.</param>
    /// <param name="neighbors">Other packages that it references.</param>
    public static Consumer In(PackedPackages packages, string seeds, params string[] neighbors)
    {
        Consumer consumer = new(packages, "Chemistry", ["Dataset.Generators", .. neighbors]);
        consumer.Folder.Write("Program.cs", File.ReadAllText(Path.Combine(Sources, "Program.cs")));
        consumer.Folder.Copy(Path.Combine(Sources, "seeds"), seeds);
        return consumer;
    }
}
