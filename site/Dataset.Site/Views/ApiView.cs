using System.Text;
using Dataset.Exports;

namespace Dataset.Site.Views;

/// <summary>The page about the API.</summary>
/// <param name="Page">The page.</param>
/// <param name="Exports">The exports.</param>
public sealed record ApiView(PageContext Page, DatasetExports Exports) : IPageView
{
    /// <summary>The address of the API as a reader types it.</summary>
    public string Address => (Page.Settings.BaseUrl?.AbsoluteUri ?? "") + Folder;

    /// <summary>The folder of the API, relative to the site.</summary>
    public static string Folder => DatasetExports.ApiFolder + "/";

    /// <summary>A fact as an example: the first one of the first collection that has any; null in a dataset without facts.</summary>
    public IFact? Example => Page.Catalog.Collections.SelectMany(c => c.Facts).FirstOrDefault();

    /// <summary>The place of a fact's file, relative to the site.</summary>
    /// <param name="fact">The fact.</param>
    public string PathOf(IFact fact) => Page.Index.Find(fact)!.Json;

    /// <summary>The content of a file of the API.</summary>
    /// <param name="path">Its place, relative to the site.</param>
    public string Read(string path) => Encoding.UTF8.GetString(Exports.Api.First(file => file.Path == path).ToBytes());
}
