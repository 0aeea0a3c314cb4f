using Dataset.Exports;
using Dataset.Site.Rendering;

namespace Dataset.Site.Tests;

public sealed class MediaTypeTests
{
    /// <summary>Only its name tells that such a file is more than JSON, and a host goes by the end of the name.</summary>
    private static readonly string[] MoreThanJson = ["csv/csv-metadata.json", "croissant.json"];

    [Fact]
    public void EveryDownload_IsServedAsTheTypeThatItsDescriptionStates()
    {
        DatasetExports exports = new(Catalogs.Get("facts"), new ExportSettings { BaseUrl = new Uri("https://example.org/"), Date = new DateOnly(2024, 11, 24) });
        Download[] files = [.. exports.Downloads.SelectMany(group => group.Files)];

        Assert.Equal(MoreThanJson, files.Where(file => file.MediaType != MediaTypes.Of(file.Path)).Select(file => file.Name));
        Assert.All(files.Where(file => MoreThanJson.Contains(file.Name)), file => Assert.Contains("+json", file.MediaType, StringComparison.Ordinal));
    }
}
