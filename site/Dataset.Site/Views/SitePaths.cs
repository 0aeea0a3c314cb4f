using System.Globalization;

namespace Dataset.Site.Views;

/// <summary>The places of the pages that are no facts. A dot in the name keeps them apart from every fact of a collection.</summary>
public static class SitePaths
{
    /// <summary>The first page.</summary>
    public const string Home = "index.html";

    /// <summary>The page that a host shows for an unknown address.</summary>
    public const string NotFound = "404.html";

    /// <summary>The one stylesheet.</summary>
    public const string Stylesheet = "site.css";

    /// <summary>The icon.</summary>
    public const string Icon = "favicon.svg";

    /// <summary>A page of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Collection(CollectionInfo collection, int number) => number == 1
        ? $"{collection.Name}/index.html"
        : string.Create(CultureInfo.InvariantCulture, $"{collection.Name}/index.{number}.html");
}
