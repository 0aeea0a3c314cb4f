using System.Text;
using System.Text.Json.Nodes;
using Dataset.Site.Citing;
using Dataset.Site.Navigation;
using Dataset.Site.Programs;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;
using Dataset.Site.Sections;
using Dataset.Site.Sharing;
using Dataset.Site.Views;

namespace Dataset.Benchmarks.Others;

/// <summary>
/// What the pages of our site show, as data for the templates of other generators. Back-links, the texts to cite, linked data and labels of what is
/// referred to are worked out here already, which ours does while it renders: the comparison leans to the others.
/// </summary>
/// <param name="catalog">The dataset.</param>
/// <param name="settings">The settings of our site.</param>
internal sealed class PageData(DatasetCatalog catalog, SiteSettings settings)
{
    private const int Columns = 4;

    private readonly SiteIndex _index = new(catalog);
    private readonly CollectionTables _tables = new(new SiteIndex(catalog));

    /// <summary>What every page shows.</summary>
    public JsonObject Site => new()
    {
        ["title"] = catalog.Title,
        ["license"] = catalog.License,
        ["version"] = catalog.Version,
        ["perPage"] = settings.FactsPerPage,
        ["top"] = Array(SiteNavigation.Top(Page(SitePaths.Home) with { Sections = SiteSections.Build(_index) }).Select(Link)),
        ["bottom"] = Array(SiteNavigation.Bottom(settings).Select(Link)),
        ["collections"] = Array(catalog.Collections.Select(c => new JsonObject
        {
            ["name"] = c.Name,
            ["title"] = c.Title,
            ["description"] = c.Description,
            ["count"] = c.Facts.Count,
            ["columns"] = Array(Row(c.Class).Select(slot => (JsonNode)slot.Title)),
        })),
    };

    /// <summary>The facts of a collection, in the order of its list.</summary>
    /// <param name="collection">A collection of the catalog.</param>
    public IEnumerable<JsonObject> Facts(CollectionInfo collection) => _tables.Of(collection).Facts.Select(fact => Describe(fact, collection));

    private JsonObject Describe(IFact fact, CollectionInfo collection)
    {
        FactAddress address = _index.Find(fact)!;
        PageContext page = Page(address.Page);
        FactView view = new ViewBuilder(page).BuildFact(fact, address);
        return new JsonObject
        {
            ["id"] = fact.Id,
            ["path"] = address.Page,
            ["json"] = page.Root + address.Json,
            ["collection"] = collection.Name,
            ["collectionTitle"] = collection.Title,
            ["title"] = fact.Label,
            ["kicker"] = fact.Class.Title,
            ["status"] = view.Status?.Title,
            ["statusDescription"] = view.Status?.Description,
            ["lead"] = view.Description,
            ["file"] = fact.File,
            ["code"] = FactCode.Expression(collection, fact),
            ["program"] = settings.Package is { } package ? FactCode.Program(package, collection, fact) : "",
            ["linkedData"] = Encoding.UTF8.GetString(JsonLd.Write(new PageNode(page).Describe(view))),
            ["fields"] = Array(view.Fields.Select(field => Field(field, page))),
            ["sources"] = Array(view.Citations.Select(citation => Source(citation, page))),
            ["backlinks"] = Array(Backlinks(view, page)),
            ["apa"] = Array(view.Cite.All.Select(reference => (JsonNode)string.Concat(ApaStyle.Write(reference).Select(part => part.Text)))),
            ["bibtex"] = BibTexStyle.Write(view.Cite.All),
            ["ris"] = RisStyle.Write(view.Cite.All),
            ["csl"] = CslJsonStyle.Write(view.Cite.All),
            ["row"] = Array(Row(fact.Class).Select(slot => (JsonNode)string.Join(", ", slot.GetValues(fact).Select(Words)))),
        };
    }

    private PageContext Page(string path) => new(_index, settings, _tables, path, "../");

    private static JsonObject Link(NavigationLink link) => new() { ["title"] = link.Title, ["path"] = link.Path };

    private static JsonObject Field(FieldView view, PageContext page)
    {
        JsonObject field = Field(view.Slot, view.Values, page);
        field["href"] = page.SlotHref(view.Holder.Class, view.Slot);
        field["notes"] = Array(view.Notes.Select(note => (JsonNode)note.Number));
        return field;
    }

    private static JsonObject Field(SlotInfo slot, IEnumerable<object> values, PageContext page) => new()
    {
        ["title"] = slot.Title,
        ["description"] = slot.Description,
        ["values"] = Array(values.Select(value => value is IRecord and not IFact
            ? new JsonObject { ["fields"] = Array(((IRecord)value).Class.Slots.Select(inner => Field(inner, inner.GetValues((IRecord)value), page)).Where(f => f["values"]!.AsArray().Count > 0)) }
            : new JsonObject { ["text"] = Words(value), ["href"] = value is IFact fact ? page.Href(fact) : null })),
    };

    private JsonObject Source(CitationView view, PageContext page) => new()
    {
        ["number"] = view.Citation.Number,
        ["title"] = view.Citation.Source?.Label,
        ["href"] = view.Citation.Source is { } source ? page.Href(source) : null,
        ["meta"] = Array(view.Citation.Source is { } cited ? new SourceReader(_index).Identify(cited).Select(value => (JsonNode)Words(value)) : []),
        ["address"] = view.Citation.Source is { } document ? new SourceReader(_index).Address(document) : null,
        ["locator"] = view.Citation.Locator,
        ["quote"] = view.Citation.Quote,
        ["supports"] = string.Join(", ", view.Fields),
    };

    private IEnumerable<JsonObject> Backlinks(FactView view, PageContext page)
    {
        IEnumerable<JsonObject> resting = view.Resting is { } list ? [Group("What rests on this", "Sources", list.Facts.Select(resting => resting.Fact), page)] : [];
        return resting.Concat(view.Backlinks.Select(group => Group(group.Title, string.Join(", ", group.Slots.Select(slot => slot.Title)), group.Facts.Take(settings.BacklinksPerGroup), page)));
    }

    private JsonObject Group(string title, string slot, IEnumerable<IFact> facts, PageContext page) => new()
    {
        ["title"] = title,
        ["slot"] = slot,
        ["facts"] = Array(facts.Select(fact => new JsonObject
        {
            ["when"] = FactDate.From(fact.First(_index.Profile(fact).Date)) is { } date ? DateText.InWords(date) : "",
            ["text"] = fact.Label,
            ["href"] = page.Href(fact),
            ["kind"] = fact.Class.Title,
        })),
    };

    private IEnumerable<SlotInfo> Row(ClassInfo @class) => @class.Slots.Where(slot => slot is { IsRequired: true, IsIdentifier: false, Kind: not SlotKind.Inlined }).Take(Columns);

    private static string Words(object value) => value switch
    {
        IFact fact => fact.Label,
        EnumValueInfo permissible => permissible.Title,
        EdtfDate date => DateText.InWords(date),
        string text => text,
        _ => PlainValue.InWords(value),
    };

    private static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];
}
