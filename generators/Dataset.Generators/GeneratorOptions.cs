using Microsoft.CodeAnalysis.Diagnostics;

namespace Dataset.Generators;

/// <summary>What the project says to the generator.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="SiteUrl">The address of the site without a slash at the end, or the empty string.</param>
internal sealed record GeneratorOptions(string Namespace, string SiteUrl)
{
    private const string DefaultNamespace = "Facts";

    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GlobalOptions;
        return new GeneratorOptions(
            Property(options, "DatasetNamespace") ?? Property(options, "RootNamespace") ?? DefaultNamespace,
            Property(options, "DatasetSiteUrl")?.TrimEnd('/') ?? "");
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Length > 0 ? value : null;
}
