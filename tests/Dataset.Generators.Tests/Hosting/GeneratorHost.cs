using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generators.Tests;

/// <summary>
/// Runs the generator as the compiler does. Every sample is run cold, warm with fresh instances of the same texts, and with
/// its files shuffled; the three must give the same bytes, compile without a warning, and keep no Roslyn object in a model.
/// </summary>
internal sealed class GeneratorHost
{
    public const string Namespace = "Sample.Facts";

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IFact).Assembly.Location)];

    private static readonly SeedOptions Options = new("https://facts.example/");

    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    private GeneratorHost(Sample sample)
    {
        _compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText("namespace Sample; internal static class Program { }", path: "Program.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            Texts(sample),
            (CSharpParseOptions)_compilation.SyntaxTrees[0].Options,
            Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(_compilation);
        Assert.Null(_driver.GetRunResult().Results.Single().Exception);
    }

    public GeneratorRun Last => new(_driver.GetRunResult());

    /// <summary>Runs a sample all three ways and returns the host after the cold run, ready for edits.</summary>
    public static GeneratorHost Run(Sample sample)
    {
        GeneratorHost cold = new(sample);
        GeneratorHost warm = new(sample);
        warm.Replace(sample);
        GeneratorHost shuffled = new(new Shuffle(sample).Sample);
        SameBytes(cold.Last, warm.Last);
        SameBytes(cold.Last, shuffled.Last);
        ModelGraph.AssertNoRoslynObjects(cold._driver.GetRunResult());
        if (cold.Last.Diagnostics.IsEmpty)
        {
            Assert.Empty(cold.Compile().GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden));
        }

        return cold;
    }

    /// <summary>Replaces all files by fresh instances of those of a sample, and runs.</summary>
    public GeneratorRun Replace(Sample sample)
    {
        _driver = _driver.ReplaceAdditionalTexts(Texts(sample)).RunGenerators(_compilation);
        return Last;
    }

    /// <summary>Replaces one file and leaves the instances of the others, as an editor does.</summary>
    public GeneratorRun Edit(Sample before, Sample after)
    {
        foreach ((string path, string text) in after.Files)
        {
            if (before.Files.TryGetValue(path, out string? old) && old != text)
            {
                AdditionalText replaced = _texts[path];
                _texts[path] = new SeedText(path, text);
                _driver = _driver.ReplaceAdditionalText(replaced, _texts[path]);
            }
        }

        _driver = _driver.RunGenerators(_compilation);
        return Last;
    }

    /// <summary>Changes the address of the site in the project file, and runs.</summary>
    public GeneratorRun EditSiteUrl(string siteUrl)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new SeedOptions(siteUrl)).RunGenerators(_compilation);
        return Last;
    }

    /// <summary>Adds a C# file to the project, and runs.</summary>
    public GeneratorRun EditCSharp(string code)
    {
        _compilation = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, path: "Added.cs"));
        _driver = _driver.RunGenerators(_compilation);
        return Last;
    }

    /// <summary>The project with the generated code.</summary>
    public CSharpCompilation Compile() => _compilation.AddSyntaxTrees(Last.Trees);

    private readonly Dictionary<string, AdditionalText> _texts = [];

    private ImmutableArray<AdditionalText> Texts(Sample sample)
    {
        _texts.Clear();
        foreach ((string path, string text) in sample.Files)
        {
            _texts.Add(path, new SeedText(path, text));
        }

        return [.. _texts.Values];
    }

    private static void SameBytes(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Sources.Keys, actual.Sources.Keys);
        foreach (string hint in expected.Sources.Keys)
        {
            Assert.Equal(expected.Sources[hint].ToString(), actual.Sources[hint].ToString());
        }

        Assert.Equal(expected.Diagnostics.Select(d => d.ToString()), actual.Diagnostics.Select(d => d.ToString()));
    }
}
