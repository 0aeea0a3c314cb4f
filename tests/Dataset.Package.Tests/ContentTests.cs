namespace Dataset.Package.Tests;

/// <summary>What is in the packages and what they say of themselves.</summary>
public sealed class ContentTests(PackedPackages packages)
{
    [Fact]
    public void Runtime_IsALibraryWithoutDependencies()
    {
        PackageFile package = Open("Dataset");

        Assert.Equal(["README.md", "lib/net10.0/Dataset.dll", "lib/net10.0/Dataset.xml"], package.Files);
        Assert.Empty(package.Dependencies);
    }

    [Fact]
    public void Generator_CarriesItsDependenciesAndBringsTheRuntime()
    {
        PackageFile package = Open("Dataset.Generators");

        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Dataset.Generators.dll",
                "analyzers/dotnet/cs/Dataset.Schema.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/net10.0/Dataset.Generators.targets",
                "lib/net10.0/_._",
            ],
            package.Files);
        Assert.Equal([$"net10.0: Dataset {packages.Version}"], package.Dependencies);
        Assert.Equal("", package["developmentDependency"]);
    }

    [Fact]
    public void Facts_DependOnTheRuntimeAndNameBothLicenses()
    {
        PackageFile package = Open("Dataset.Facts");

        Assert.Equal(["README.md", "lib/net10.0/Dataset.Facts.dll", "lib/net10.0/Dataset.Facts.xml", "seeds/LICENSE"], package.Files);
        Assert.Equal([$"net10.0: Dataset {packages.Version}"], package.Dependencies);
        Assert.Equal("MIT AND CC-BY-4.0", package["license"]);
    }

    [Fact]
    public void Versions_AreThoseOfTheEngineAndOfTheFacts()
    {
        string stated = File.ReadLines(Path.Combine(Repository.Root, "seeds", "schema", "diplomacy.yaml")).Single(line => line.StartsWith("version: ", StringComparison.Ordinal));

        Assert.Equal(packages.Version, Open("Dataset.Generators").Version);
        Assert.Equal(stated, $"version: {Open("Dataset.Facts").Version}");
    }

    [Theory]
    [InlineData("Dataset")]
    [InlineData("Dataset.Facts")]
    [InlineData("Dataset.Generators")]
    public void Package_SaysWhatItIsAndNamesNoHost(string id)
    {
        PackageFile package = Open(id);

        Assert.Equal(id, package.Id);
        Assert.Equal("README.md", package["readme"]);
        Assert.Contains("MIT", package["license"], StringComparison.Ordinal);
        Assert.All(["authors", "copyright", "description", "tags"], name => Assert.NotEqual("", package[name]));
        Assert.All(["projectUrl", "repository"], name => Assert.Equal("", package[name]));
    }

    [Fact]
    public void PackedAgain_GivesTheSameBytes()
    {
        using TemporaryFolder again = new();
        PackedPackages.PackInto(again.Path);

        string[] names = [.. Directory.EnumerateFiles(again.Path).Select(path => Path.GetFileName(path))];
        Assert.Equal(3, names.Length);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(Path.Combine(packages.Feed, name)), File.ReadAllBytes(again.File(name))));
    }

    private PackageFile Open(string id) => packages.Files[id];
}
