using System.Text.Json.Nodes;
using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Sharing;

/// <summary>The dataset and its collections, in terms of schema.org.</summary>
/// <param name="page">The page that the data stands on.</param>
public sealed class DatasetNode(PageContext page)
{
    private readonly PageAddress _addresses = new(page);

    /// <summary>The whole dataset, with its collections as parts.</summary>
    public JsonObject Describe()
    {
        JsonObject node = Describe(_addresses.Dataset, page.Catalog.Title, page.Catalog.Description);
        node.AddIfAbsent("version", page.Catalog.Version is { Length: > 0 } version ? version : null);
        node.AddIfAbsent("hasPart", JsonLd.List(page.Catalog.Collections.Select(c => Describe(AddressOf(c), c.Title, c.Description))));
        return node;
    }

    /// <summary>A collection, as a part of the dataset.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    public JsonObject Describe(CollectionInfo collection)
    {
        JsonObject node = Describe(AddressOf(collection), collection.Title, collection.Description);
        node["isPartOf"] = Refer();
        return node;
    }

    /// <summary>The dataset by its address and name only.</summary>
    public JsonObject Refer() => new() { ["@type"] = "Dataset", ["@id"] = _addresses.Dataset, ["name"] = page.Catalog.Title };

    /// <summary>The license of the facts where it is an address, or null.</summary>
    public string? License => page.Index.LinkOf(page.Catalog.License);

    private JsonObject Describe(string address, string name, string description)
    {
        JsonObject node = new() { ["@type"] = "Dataset", ["@id"] = address, ["name"] = name };
        node.AddIfAbsent("description", description.Length > 0 ? description : null);
        node.AddIfAbsent("license", License);
        node["isAccessibleForFree"] = true;
        return node;
    }

    private string AddressOf(CollectionInfo collection) => _addresses.Of(SitePaths.Collection(collection, 1));
}
