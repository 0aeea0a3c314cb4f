using Dataset.Exports;

namespace Dataset.Site.Reading;

/// <summary>Where a fact is published.</summary>
/// <param name="Collection">The collection that lists it.</param>
/// <param name="FileName">The name of its files, without extension.</param>
public sealed record FactAddress(CollectionInfo Collection, string FileName)
{
    /// <summary>The page, relative to the site.</summary>
    public string Page => $"{Collection.Name}/{FileName}.html";

    /// <summary>Its file in the API, relative to the site.</summary>
    public string Json => DatasetExports.ApiPathOf(Collection, FileName);

    /// <summary>An identifier as a file name: itself when it is kebab-case, otherwise escaped so that no two identifiers share a file.</summary>
    /// <param name="id">The identifier of a fact.</param>
    public static string FileNameOf(string id) => FileNames.Of(id, FileNames.Kebab);
}
