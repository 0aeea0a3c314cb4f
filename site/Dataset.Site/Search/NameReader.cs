using Dataset.Site.Reading;

namespace Dataset.Site.Search;

/// <summary>Finds the names, symbols and codes of a fact by what the schema says of its slots.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class NameReader(SiteIndex index)
{
    /// <summary>A title that a record has beside its label.</summary>
    private const string Title = "http://purl.org/dc/terms/title";

    /// <summary>Every searched fact, the one with the most references to it first, then by name.</summary>
    public IReadOnlyList<SearchEntry> ReadAll() =>
    [
        .. index.Catalog.Collections
            .SelectMany(collection => collection.Facts)
            .Distinct()
            .AsParallel()
            .AsOrdered()
            .Select(Read)
            .OrderByDescending(entry => entry.Weight)
            .ThenBy(entry => entry.Label.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fact.Id, StringComparer.Ordinal),
    ];

    private SearchEntry Read(IFact fact)
    {
        ClassProfile profile = index.Profile(fact);
        IEnumerable<SearchName> names = AlternateNames(fact)
            .Concat(IdentifierSlots(fact.Class).SelectMany(slot => Texts(fact, slot)).Select(text => new SearchName(text, "", IsIdentifier: true)))
            .Where(name => name.Text != fact.Label)
            .DistinctBy(name => name.Text);
        return new SearchEntry(fact, index.Find(fact)!, new SearchName(fact.Label, fact.Text(profile.Language), IsIdentifier: false), [.. names], fact.ReferencedBy.Count);
    }

    private static IEnumerable<SearchName> AlternateNames(IFact fact) =>
        from slot in fact.Class.Slots
        where SchemaOrg.TermOf(slot.Uri) == SchemaOrg.AlternateName || slot.Uri == Title
        from value in slot.GetValues(fact)
        let name = value as IRecord
        let text = name is null ? value as string : name.Text(name.Class.LabelSlot)
        where !string.IsNullOrEmpty(text)
        select new SearchName(text, name is null ? "" : name.Text(SchemaOrg.FindSlot(name.Class, SchemaOrg.InLanguage)), IsIdentifier: false);

    /// <summary>The slots that tell a record from all others: those with a term that says so, and texts of a unique key.</summary>
    private static IEnumerable<SlotInfo> IdentifierSlots(ClassInfo @class) => @class.Slots.Where(slot =>
        slot is { Kind: SlotKind.Text, IsIdentifier: false }
        && slot != @class.LabelSlot
        && (SchemaOrg.TermOf(slot.Uri) == SchemaOrg.Identifier || slot.Uri == WikidataTerms.Alpha3 || @class.UniqueKeys.Any(key => key.Contains(slot.Name))));

    private static IEnumerable<string> Texts(IRecord record, SlotInfo slot) => slot.GetValues(record).OfType<string>().Where(text => text.Length > 0);
}
