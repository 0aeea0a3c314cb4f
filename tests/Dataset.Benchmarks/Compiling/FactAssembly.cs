using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Dataset.Benchmarks.Compiling;

/// <summary>Compiles a dataset with the generator, as a build does.</summary>
internal static class FactAssembly
{
    /// <summary>The namespace of the generated code.</summary>
    public const string Namespace = "Dataset.Grown";

    /// <summary>Where the bytes of the facts come from in an assembly that has the types only.</summary>
    private const string Loaded = $$"""
        namespace {{Namespace}};
        public static class LoadedFacts
        {
            public static byte[] Index = [];
            public static byte[][] Buckets = [];
        }
        internal sealed partial class DatasetImage
        {
            private static global::System.ReadOnlySpan<byte> IndexBytes => LoadedFacts.Index;
            protected override global::System.ReadOnlySpan<byte> Bucket(int number) => LoadedFacts.Buckets[number];
        }
        """;

    /// <summary>Compiles types, members and facts: what a project that references the generator becomes.</summary>
    /// <param name="seeds">The folder of the dataset.</param>
    /// <param name="file">The assembly to write.</param>
    public static void CompileAll(string seeds, string file) => Emit(Generate(seeds, GrownDataset.Yaml(seeds)), file);

    /// <summary>Compiles the types of a schema to an assembly whose facts are loaded apart.</summary>
    /// <param name="seeds">The folder of the dataset, of which only the schema is read.</param>
    /// <param name="file">The assembly to write.</param>
    public static void CompileTypes(string seeds, string file) => Emit(
        Generate(seeds, GrownDataset.Yaml(Path.Combine(seeds, "schema")))
            .Where(tree => !tree.FilePath.Contains("DatasetImage.Index", StringComparison.Ordinal))
            .Append(CSharpSyntaxTree.ParseText(Loaded)),
        file);

    private static IEnumerable<SyntaxTree> Generate(string seeds, IEnumerable<string> files)
    {
        string generator = typeof(FactAssembly).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Generator").Value!;
        Type type = Assembly.LoadFrom(generator).GetTypes().Single(t => t.GetCustomAttribute<GeneratorAttribute>() is not null);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()],
            files.Select(file => new SeedText(file, "seeds/" + Path.GetRelativePath(seeds, file).Replace('\\', '/'))),
            optionsProvider: new SeedOptions());
        GeneratorDriverRunResult result = driver.RunGenerators(Compilation([])).GetRunResult();
        return result.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException($"The generated dataset has an error: {error}")
            : result.GeneratedTrees;
    }

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        Namespace,
        trees,
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: NullableContextOptions.Enable));

    private static void Emit(IEnumerable<SyntaxTree> trees, string file)
    {
        EmitResult result = Compilation(trees).Emit(file);
        if (!result.Success)
        {
            throw new InvalidOperationException($"The generated code does not compile: {result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
        }
    }
}
