using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;
using Dataset.Site.Tests.Council;
using Dataset.Site.Tests.Hostile;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>The datasets that every general promise is tested on.</summary>
public static class Catalogs
{
    public static TheoryData<string> Names => ["library", "contested", "council", "hostile", "facts"];

    public static DatasetCatalog Get(string name) => name switch
    {
        "library" => LibraryCatalog.Create(),
        "contested" => ContestedCatalog.Create(),
        "council" => CouncilCatalog.Create(),
        "hostile" => HostileCatalog.Create(),
        _ => PublishedDataset.Catalog,
    };

    public static SiteSettings Settings(string name) => name == "facts" ? PublishedDataset.Settings : new SiteSettings();
}
