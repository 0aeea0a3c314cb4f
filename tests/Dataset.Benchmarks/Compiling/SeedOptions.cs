using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Benchmarks.Compiling;

/// <summary>What a project file says to the generator.</summary>
internal sealed class SeedOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Value("build_property.RootNamespace", FactAssembly.Namespace);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Value("", "");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Value("build_metadata.AdditionalFiles.DatasetPath", ((SeedText)textFile).Name);

    private sealed class Value(string name, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == name ? text : null;
            return value is not null;
        }
    }
}
