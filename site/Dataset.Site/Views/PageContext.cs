using Dataset.Site.Reading;
using Dataset.Site.Rendering;
using Dataset.Site.Sections;

namespace Dataset.Site.Views;

/// <summary>Where a page stands in the site, and so how its links are written.</summary>
/// <param name="Index">The index of the catalog.</param>
/// <param name="Settings">The settings of the site.</param>
/// <param name="Tables">The tables of the collections.</param>
/// <param name="Path">The place of the page, relative to the site.</param>
/// <param name="Root">What leads from the page to the root of the site: empty, <c>../</c>, or an absolute address.</param>
public sealed record PageContext(SiteIndex Index, SiteSettings Settings, CollectionTables Tables, string Path, string Root)
{
    /// <summary>What the site has beside its collections.</summary>
    public IReadOnlyList<SiteSection> Sections { get; init; } = [];

    /// <summary>What pages have alike.</summary>
    public PageFragments Fragments { get; init; } = new();

    /// <summary>The dataset.</summary>
    public DatasetCatalog Catalog => Index.Catalog;

    /// <summary>A link to a fact, or null when no collection lists it.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    public string? Href(IFact fact) => Index.Find(fact) is { } address ? Root + address.Page : null;

    /// <summary>A link to the first page of a collection.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    public string Href(CollectionInfo collection) => Root + SitePaths.Collection(collection, 1);

    /// <summary>A link to the page of an element of the schema; null for one that has none, such as a type of LinkML.</summary>
    /// <param name="name">The name of a class, an enum or a type.</param>
    public string? SchemaHref(string name) =>
        Catalog.FindClass(name) is not null || Catalog.FindEnum(name) is not null || Catalog.FindType(name) is not null
            ? Root + SitePaths.SchemaElement(name)
            : null;

    /// <summary>A link to what a class says of a slot; null for a class that has no page.</summary>
    /// <param name="class">The class.</param>
    /// <param name="slot">A slot of it.</param>
    public string? SlotHref(ClassInfo @class, SlotInfo slot) =>
        SchemaHref(@class.Name) is { } page ? $"{page}#{SitePaths.ElementAnchor(slot.Name)}" : null;

    /// <summary>The anchor of a dispute on a page that shows it.</summary>
    /// <param name="dispute">The dispute.</param>
    public string AnchorOf(IFact dispute) => "dispute-" + FactAddress.FileNameOf(dispute.Id);
}
