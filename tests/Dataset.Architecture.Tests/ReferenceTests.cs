using System.Xml.Linq;

namespace Dataset.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class ReferenceTests
{
    /// <summary>Project, the projects it references, the packages it ships with.</summary>
    public static TheoryData<string, string[], string[]> Projects { get; } = new()
    {
        { "src/Dataset", [], [] },
        { "src/Dataset.Schema", [], ["System.Memory", "YamlDotNet"] },
        { "src/Dataset.Cli", ["Dataset.Schema"], ["AnyAscii", "Spectre.Console", "System.CommandLine"] },
        { "generators/Dataset.Generators", ["Dataset.Schema"], ["Microsoft.CodeAnalysis.CSharp", "YamlDotNet"] },
        { "src/Dataset.Facts", ["Dataset", "Dataset.Generators"], [] },
        { "src/Dataset.Exports", ["Dataset"], ["Microsoft.Data.Sqlite", "Parquet.Net"] },
        { "site/Dataset.Site", ["Dataset", "Dataset.Exports", "Dataset.Facts"], ["Markdig", "RazorSlices", "System.CommandLine"] },
        { "site/Dataset.Site.Statiq", ["Dataset.Site"], ["Statiq.App", "Statiq.Web"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ReferencesOnlyWhatItMay(string project, string[] projects, string[] packages)
    {
        string name = project.Split('/')[^1];
        XDocument document = XDocument.Parse(Repository.Read($"{project}/{name}.csproj"));

        Assert.Equal(projects, Includes(document, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
        Assert.Equal(packages, Includes(document, "PackageReference").Except(["PolySharp", "Microsoft.CodeAnalysis.Analyzers"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Generator_IsReferencedAsAnAnalyzerOnly()
    {
        IEnumerable<XElement> references = Repository.Files("*.csproj")
            .Where(file => !file.StartsWith("tests/Dataset.Generators.Tests/", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants("ProjectReference"))
            .Where(reference => reference.Attribute("Include")!.Value.EndsWith("Dataset.Generators.csproj", StringComparison.Ordinal));

        Assert.All(references, reference => Assert.Equal("false", reference.Attribute("ReferenceOutputAssembly")?.Value));
    }

    [Fact]
    public void WhatIsPacked_IsMeantForUsers() => Assert.Equal(
        ["generators/Dataset.Generators/Dataset.Generators.csproj", "src/Dataset.Cli/Dataset.Cli.csproj", "src/Dataset.Facts/Dataset.Facts.csproj", "src/Dataset/Dataset.csproj"],
        Repository.Files("*.csproj").Where(project => XDocument.Parse(Repository.Read(project)).Descendants("IsPackable").Any(packable => packable.Value == "true")));

    [Fact]
    public void EveryProject_IsInTheSolution_ButTheOneWhosePackagesAreNotOnEveryRegistry()
    {
        string solution = Repository.Read("Dataset.sln").Replace('\\', '/');

        Assert.Equal(
            ["site/Dataset.Site.Statiq/Dataset.Site.Statiq.csproj"],
            Repository.Files("*.csproj").Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Includes(XDocument document, string element) =>
        document.Descendants(element).Select(item => item.Attribute("Include")!.Value);
}
