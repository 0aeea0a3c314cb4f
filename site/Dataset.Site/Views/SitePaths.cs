using System.Globalization;
using Dataset.Site.Changes;
using Dataset.Site.Reading;
using Dataset.Site.Search;

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

    /// <summary>The folder of the API, which no collection can be named.</summary>
    public const string ApiFolder = "api";

    /// <summary>The page about the API.</summary>
    public const string Api = $"{ApiFolder}/index.html";

    /// <summary>The folder of the downloads, which no collection can be named.</summary>
    public const string DownloadFolder = "downloads";

    /// <summary>The page that lists the downloads.</summary>
    public const string Downloads = $"{DownloadFolder}/index.html";

    /// <summary>The anchor, on that page, of the schema of its examples.</summary>
    public const string ExampleSchema = "example-schema";

    /// <summary>The page about the schema language.</summary>
    public const string Language = "language.html";

    /// <summary>The JSON Schema of the schema language.</summary>
    public const string LanguageSchema = "linkml-subset.schema.json";

    /// <summary>The folder of the pages about the schema, which no collection can be named.</summary>
    public const string SchemaFolder = "schema";

    /// <summary>The page that lists the elements of the schema.</summary>
    public const string Schema = $"{SchemaFolder}/index.html";

    /// <summary>The page that says what is here and by which rule.</summary>
    public const string About = "about.html";

    /// <summary>The anchor, on that page, of the license.</summary>
    public const string License = "license";

    /// <summary>The page on how to correct, dispute and add facts.</summary>
    public const string Contribute = "contribute.html";

    /// <summary>The anchor, on that page, of how to dispute a fact.</summary>
    public const string Dispute = "dispute";

    /// <summary>The page on how facts are written, where the dataset brings one.</summary>
    public const string Guide = "guide.html";

    /// <summary>The page on the facts in programs.</summary>
    public const string Package = "package.html";

    /// <summary>The folders that no collection can be named, with what they hold.</summary>
    public static readonly IReadOnlyList<(string Folder, string Holds)> Taken = [(RuleFolder, "rules"), (SchemaFolder, "the schema"), (ApiFolder, "the API"), (DownloadFolder, "downloads"), (ChangePaths.Folder, "changes"), (ChangePaths.ReleaseFolder, "releases"), (SearchPaths.Folder, "the search"), (SearchPaths.FullTextFolder, "the full text")];

    /// <summary>The page of a rule.</summary>
    /// <param name="id">The rule: <c>DS0007</c>.</param>
    public static string Rule(string id) => $"{RuleFolder}/{id}.html";

    /// <summary>The page of a class, an enum or a type, which have no name in common.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string SchemaElement(string name) => $"{SchemaFolder}/{FileNames.OfElement(name)}.html";

    /// <summary>The page of a slot, in a folder of its own: a slot may be named like a class.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string Slot(string name) => $"{SchemaFolder}/slots/{FileNames.OfElement(name)}.html";

    /// <summary>The anchor of a slot on the page of its class, or of a value on that of its enum.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string ElementAnchor(string name) => "is-" + FileNames.OfElement(name);

    /// <summary>A page of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Collection(CollectionInfo collection, int number) => Numbered($"{collection.Name}/index", number);

    /// <summary>A page of the facts of a collection that have a value.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="facet">The name of the facet in addresses.</param>
    /// <param name="value">The name of the value in addresses.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Filtered(CollectionInfo collection, string facet, string value, int number) =>
        Numbered($"{collection.Name}/index.{facet}.{value}", number);

    /// <summary>A page of what rests on a source; the first one is the page of the source.</summary>
    /// <param name="source">Where the source is published.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Resting(FactAddress source, int number) => Numbered($"{source.Collection.Name}/{source.FileName}", number);

    /// <summary>A page of several that show one thing; the first one is the page of the thing.</summary>
    /// <param name="path">The place of the first page, without <c>.html</c>.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Numbered(string path, int number) =>
        number == 1 ? path + ".html" : string.Create(CultureInfo.InvariantCulture, $"{path}.{number}.html");
}
