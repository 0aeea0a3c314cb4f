using Dataset.Site.Changes;
using Dataset.Site.Documentation;
using Dataset.Site.Programs;
using Dataset.Site.Rendering;

namespace Dataset.Site;

/// <summary>
/// The dataset that this program publishes. It is the one place that names one: another dataset is another reference of the project,
/// other embedded documents and other lines here.
/// </summary>
public static class PublishedDataset
{
    /// <summary>The facts.</summary>
    public static DatasetCatalog Catalog => Facts.Catalog.Instance;

    /// <summary>What the program knows of the dataset beside its facts.</summary>
    public static SiteSettings Settings { get; } = new()
    {
        Package = DatasetPackage.Of(typeof(Facts.Catalog)),
        Releases = ReleaseReader.Embedded(),
        Documents = new DatasetDocuments
        {
            Contributing = DatasetDocument.Embedded("CONTRIBUTING.md"),
            Guide = DatasetDocument.Embedded("seeds/README.md"),
            Package = DatasetDocument.Embedded("src/Dataset.Facts/README.md"),
            License = DatasetDocument.Embedded("seeds/LICENSE"),
        },
    };
}
