using System.Collections.Concurrent;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Dataset.Generators.Tests;

/// <summary>A compiled sample, loaded: what a program sees.</summary>
internal sealed class LoadedSample
{
    /// <summary>Samples that were run before; many tests ask one thing each of the same sample.</summary>
    private static readonly ConcurrentDictionary<Sample, CSharpCompilation> Compiled = new();

    private readonly System.Reflection.Assembly _assembly;

    private LoadedSample(System.Reflection.Assembly assembly) => _assembly = assembly;

    public DatasetCatalog Catalog =>
        (DatasetCatalog)_assembly.GetType(GeneratorHost.Namespace + ".Catalog", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;

    /// <summary>Runs a sample and loads what the compiler makes of it.</summary>
    public static LoadedSample Of(Sample sample) => Load(Compile(sample));

    /// <summary>Runs an expression of C# over a sample and returns its text.</summary>
    public static string Evaluate(Sample sample, string expression)
    {
        string program = $$"""
            using System;
            using System.Linq;
            using Dataset;
            using {{GeneratorHost.Namespace}};
            public static class Expression
            {
                public static object? Value => {{expression}};
            }
            """;
        CSharpCompilation compilation = Compile(sample).AddSyntaxTrees(CSharpSyntaxTree.ParseText(program));
        object? value = Load(compilation)._assembly.GetType("Expression")!.GetProperty("Value")!.GetValue(null);
        return Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }

    public IFact Fact(string collection, string id) => Catalog.FindCollection(collection)!.Facts.Single(fact => fact.Id == id);

    private static CSharpCompilation Compile(Sample sample) => Compiled.GetOrAdd(sample, static s =>
    {
        GeneratorHost host = GeneratorHost.Run(s);
        Assert.Empty(host.Last.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return host.Compile();
    });

    private static LoadedSample Load(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        stream.Position = 0;
        AssemblyLoadContext context = new("Sample", isCollectible: true);
        return new LoadedSample(context.LoadFromStream(stream));
    }
}
