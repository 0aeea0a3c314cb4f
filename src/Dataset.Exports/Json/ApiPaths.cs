using System.Globalization;

namespace Dataset.Exports.Json;

/// <summary>The places of the API's files.</summary>
internal static class ApiPaths
{
    /// <summary>The folder of this version of the API, relative to the site.</summary>
    public const string Folder = "api/v1";

    /// <summary>The file that lists the collections.</summary>
    public const string Index = "index.json";

    /// <summary>The description of the API.</summary>
    public const string OpenApi = "openapi.json";

    /// <summary>The stem of a collection's files. A file of the API itself keeps its name.</summary>
    /// <param name="collection">A collection.</param>
    public static string Stem(CollectionInfo collection) => collection.Name is "index" or "openapi" ? collection.Name + "_" : collection.Name;

    /// <summary>A file of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="number">The number of the file, from 1.</param>
    public static string Page(CollectionInfo collection, int number) => number == 1
        ? $"{Stem(collection)}.json"
        : string.Create(CultureInfo.InvariantCulture, $"{Stem(collection)}.{number}.json");

    /// <summary>The file of a fact.</summary>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fileName">The name of its file, without extension.</param>
    public static string Fact(CollectionInfo collection, string fileName) => $"{Stem(collection)}/{fileName}.json";
}
