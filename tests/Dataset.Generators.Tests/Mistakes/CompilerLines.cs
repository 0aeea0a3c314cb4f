using System.Collections.Immutable;
using Dataset.Cli.Tests;
using Dataset.Cli.Tests.Mistakes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generators.Tests.Mistakes;

/// <summary>What the compiler says of a mistake beside the sound facts, as the lines of the command.</summary>
internal static class CompilerLines
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("internal static class Program { }")]);

    /// <summary>The generator after the sound facts; a driver does not change, so that each mistake costs its own file only.</summary>
    private static readonly GeneratorDriver Sound = CSharpGeneratorDriver
        .Create([new DatasetGenerator().AsSourceGenerator()], MistakeFile.Sound.Select(Additional), null, new SeedOptions(""))
        .RunGenerators(Project);

    public static string[] Of(MistakeFile mistake) => Lines(Sound.AddAdditionalTexts([Additional(mistake)]).RunGenerators(Project));

    public static string[] OfSoundFacts() => Lines(Sound);

    private static string[] Lines(GeneratorDriver driver)
    {
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.Null(result.Results.Single().Exception);
        return
        [
            .. from diagnostic in result.Diagnostics
               let span = diagnostic.Location.GetLineSpan()
               let path = span.Path[SeedText.Root.Length..]
               orderby path, span.StartLinePosition
               select ReportLines.Line(
                   path,
                   span.StartLinePosition.Line + 1,
                   span.StartLinePosition.Character + 1,
                   diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
                   diagnostic.Id,
                   diagnostic.GetMessage()),
        ];
    }

    private static AdditionalText Additional(MistakeFile file) => new SeedText(file.Path, file.Text);
}
