using CsCheck;
using Dataset.Exports.Tests.Samples;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Dataset.Exports.Tests;

/// <summary>The description of the API, read by the reader and held against the rules of Microsoft.OpenApi.</summary>
public sealed class OpenApiTests
{
    [Fact]
    public async Task RealFacts_HaveAValidDescription()
    {
        OpenApiDocument document = await ReadAsync(Facts.Catalog.Instance);

        Assert.Equal((Facts.Catalog.Instance.Title, Facts.Catalog.Instance.Version, "CC-BY-4.0"), (document.Info.Title, document.Info.Version, document.Info.License?.Name));
        Assert.Equal(1 + (3 * Facts.Catalog.Instance.Collections.Count), document.Paths.Count);
        Assert.All(document.Paths.Values, path => Assert.NotNull(path.Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema));
    }

    [Fact]
    public async Task AnySchema_HasAValidDescription() => await ReadAsync(GeneratedFacts.Catalogs.Single());

    private static async Task<OpenApiDocument> ReadAsync(DatasetCatalog catalog)
    {
        WrittenExports exports = new(catalog);
        OpenApiReaderSettings settings = new() { RuleSet = ValidationRuleSet.GetDefaultRuleSet() };
        ReadResult result = await OpenApiDocument.LoadAsync(new MemoryStream(exports.Bytes("api/v1/openapi.json")), "json", settings);

        Assert.Empty(result.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Empty(result.Diagnostic.Warnings.Select(warning => warning.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic.SpecificationVersion);
        return result.Document!;
    }
}
