using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Generators.Tests;

/// <summary>What the project file says, without a project file.</summary>
/// <param name="siteUrl">The property <c>DatasetSiteUrl</c>.</param>
internal sealed class SeedOptions(string siteUrl) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>
    {
        ["build_property.RootNamespace"] = GeneratorHost.Namespace,
        ["build_property.DatasetSiteUrl"] = siteUrl,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(textFile is SeedText seed
        ? new() { ["build_metadata.AdditionalFiles.DatasetPath"] = seed.SeedPath }
        : []);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
