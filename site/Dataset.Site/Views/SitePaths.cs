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

    /// <summary>The anchor of the content of every page.</summary>
    public const string ContentAnchor = "content";

    /// <summary>The folder of the pages about rules, which no collection can be named.</summary>
    public const string RuleFolder = "rules";

    /// <summary>The page that lists the rules.</summary>
    public const string Rules = $"{RuleFolder}/index.html";

    /// <summary>The anchor, on that page, of the schema of its examples.</summary>
    public const string ExampleSchema = "example-schema";

    /// <summary>The page about the schema language.</summary>
    public const string Language = "language.html";

    /// <summary>The JSON Schema of the schema language.</summary>
    public const string LanguageSchema = "linkml-subset.schema.json";

    /// <summary>The page of a rule.</summary>
    /// <param name="id">The rule: <c>DS0007</c>.</param>
    public static string Rule(string id) => $"{RuleFolder}/{id}.html";

    /// <summary>A page of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Collection(CollectionInfo collection, int number) => number == 1
        ? $"{collection.Name}/index.html"
        : string.Create(CultureInfo.InvariantCulture, $"{collection.Name}/index.{number}.html");
}
