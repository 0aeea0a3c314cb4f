namespace Dataset.Package.Tests;

/// <summary>The packages of this repository, packed once into a folder outside of it.</summary>
/// <remarks>
/// What <c>dotnet test</c> has built is packed, and nothing is built: other test projects run beside this one and read the same output.
/// Packing writes a nuspec and a stamp into <c>obj</c>, which nothing else reads.
/// </remarks>
public sealed class PackedPackages : IDisposable
{
    private static readonly string[] Projects = ["src/Dataset", "src/Dataset.Facts", "generators/Dataset.Generators"];

    private readonly TemporaryFolder _folder = new();

    /// <summary>Packs.</summary>
    public PackedPackages()
    {
        PackInto(Feed);
        Files = Directory.GetFiles(Feed).Select(PackageFile.Open).ToDictionary(package => package.Id);
    }

    /// <summary>The folder of the packages.</summary>
    public string Feed => _folder.File("feed");

    /// <summary>The packages by their identifiers.</summary>
    internal IReadOnlyDictionary<string, PackageFile> Files { get; }

    /// <summary>The version of the engine's packages; facts have their own.</summary>
    public string Version => Files["Dataset"].Version;

    /// <summary>The version of a package that a consumer refers to: of one that is packed later beside ours, that of the engine.</summary>
    /// <param name="id">The identifier of the package.</param>
    public string VersionOf(string id) => Files.TryGetValue(id, out PackageFile? package) ? package.Version : Version;

    /// <summary>Where NuGet unpacks them: a folder of these tests' own, so that no older build of the same version is tested.</summary>
    public string Cache => _folder.File("cache");

    /// <summary>Packs everything once more.</summary>
    /// <param name="folder">The folder to write to.</param>
    public static void PackInto(string folder)
    {
        foreach (string project in Projects)
        {
            DotnetRun.In(Repository.Root, [], "pack", project, "--no-build", "-c", Repository.Configuration, "-o", folder).Lines();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
