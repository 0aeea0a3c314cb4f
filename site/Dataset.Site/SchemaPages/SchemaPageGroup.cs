using Dataset.Site.Rendering;
using Dataset.Site.Slices;
using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>The pages about the schema: a list, and a page for every class, enum, type and name of a slot.</summary>
/// <param name="pages">Makes the pages.</param>
/// <param name="usage">What the facts use of the schema.</param>
public sealed class SchemaPageGroup(PageFactory pages, Lazy<SchemaUsage> usage)
{
    private readonly IReadOnlyList<SlotDefinition> _slots = SlotDefinition.Read(pages.Index.Catalog);

    /// <summary>The pages.</summary>
    public IEnumerable<SitePage> GetPages()
    {
        DatasetCatalog catalog = pages.Index.Catalog;
        IGrouping<string, SlotDefinition>[] names = [.. _slots.GroupBy(slot => slot.Slot.Name, StringComparer.Ordinal).OrderBy(name => name.Key, StringComparer.Ordinal)];
        IEnumerable<SitePage> list = [pages.Html(SitePaths.Schema, page => SchemaPage.Create(new SchemaView(page, usage.Value, names)))];
        return list
            .Concat(catalog.Classes.Select(c => pages.Html(SitePaths.SchemaElement(c.Name), page => ClassPage.Create(BuildClass(page, c)))))
            .Concat(catalog.Enums.Select(e => pages.Html(SitePaths.SchemaElement(e.Name), page => EnumPage.Create(new EnumView(page, e, Users(e.Name), usage.Value)))))
            .Concat(catalog.Types.Select(t => pages.Html(SitePaths.SchemaElement(t.Name), page => TypePage.Create(new TypeView(page, t, Users(t.Name))))))
            .Concat(names.Select(name => pages.Html(SitePaths.Slot(name.Key), page => SlotPage.Create(new SlotView(page, name.Key, [.. name], usage.Value)))));
    }

    private ClassView BuildClass(PageContext page, ClassInfo @class) => new(
        page, @class, [.. @class.Slots.Select(slot => _slots.First(definition => definition.Slot == slot))], Users(@class.Name), usage.Value);

    private IReadOnlyList<SlotDefinition> Users(string range) => [.. _slots.Where(slot => slot.Slot.Range == range)];
}
