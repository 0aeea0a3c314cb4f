using Dataset.Site.Views;

namespace Dataset.Site.Changes;

/// <summary>The page of a release, or its part in the list of all.</summary>
/// <param name="Page">The page.</param>
/// <param name="Release">The release.</param>
/// <param name="Facts">Finds the facts of the catalog.</param>
/// <param name="IsPart">Whether it stands in the list of all, where facts that are new are only counted.</param>
public sealed record ReleaseView(PageContext Page, Release Release, FactFinder Facts, bool IsPart) : IPageView
{
    /// <summary>The facts to list, by the kind of change that weighs most in each, new ones first.</summary>
    public IEnumerable<IGrouping<string, FactChange>> Groups => Release.Facts
        .Where(change => !(IsPart && change.Kinds[^1] == "added"))
        .GroupBy(change => change.Kinds[^1])
        .OrderBy(group => ChangeWords.Kinds.ToList().IndexOf(group.Key));

    /// <summary>What is said beside a fact that changed: its collection, and the kinds of change that weigh less.</summary>
    /// <param name="change">The change.</param>
    public string Aside(FactChange change)
    {
        string collection = Page.Catalog.FindCollection(change.Collection)?.Title ?? change.Collection;
        return change.Kinds.Count == 1 ? collection : $"{collection}; also {string.Join(", ", change.Kinds.SkipLast(1))}";
    }

    /// <summary>A link to a fact that changed, or null where no page has it now.</summary>
    /// <param name="change">The change.</param>
    public string? Href(FactChange change) => Facts.Page(change.Collection, change.Id) is { } path ? Page.Root + path : null;
}
