namespace Dataset.Exports.Descriptions;

/// <summary>Who made a dataset, as its schema says.</summary>
internal static class Contributors
{
    /// <summary>The names that the schema gives as creators and contributors; where it gives none, the contributors as a whole.</summary>
    /// <param name="catalog">The dataset.</param>
    public static IReadOnlyList<string> Of(DatasetCatalog catalog)
    {
        string[] named = [.. Values(catalog, "created_by").Concat(Values(catalog, "contributors")).Distinct(StringComparer.Ordinal)];
        return named.Length > 0 ? named : [$"The contributors to {catalog.Title}"];
    }

    /// <summary>The keywords that the schema gives.</summary>
    /// <param name="catalog">The dataset.</param>
    public static IReadOnlyList<string> Keywords(DatasetCatalog catalog) => [.. Values(catalog, "keywords")];

    private static IEnumerable<string> Values(DatasetCatalog catalog, string key) => catalog.Metadata.Where(m => m.Key == key).SelectMany(m => m.Values);
}
