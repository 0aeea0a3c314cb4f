using System.Globalization;
using Dataset.Site.Rendering;

namespace Dataset.Site.Changes;

/// <summary>What a feed says, whatever form it has.</summary>
public sealed class Feed
{
    // A release is never cut: readers that poll between two releases miss nothing.
    private const int Enough = 500;

    private readonly FactFinder _facts;
    private readonly SiteSettings _settings;

    /// <summary>Makes a feed.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="facts">Finds its facts.</param>
    /// <param name="settings">The settings, with one release or more.</param>
    /// <param name="collection">The collection whose facts it has, or null for all.</param>
    public Feed(DatasetCatalog catalog, FactFinder facts, SiteSettings settings, CollectionInfo? collection)
    {
        Catalog = catalog;
        _facts = facts;
        _settings = settings;
        Collection = collection;
    }

    /// <summary>The collection whose facts it has, or null for all.</summary>
    public CollectionInfo? Collection { get; }

    /// <summary>The dataset.</summary>
    public DatasetCatalog Catalog { get; }

    /// <summary>What it is known by forever, a URI.</summary>
    public string Id => Collection is null ? $"{Base}#changes" : $"{Base}#changes/{Collection.Name}";

    /// <summary>The title.</summary>
    public string Title => Collection is null ? $"Changes: {Catalog.Title}" : $"Changes in {Collection.Title}: {Catalog.Title}";

    /// <summary>When the newest release was made.</summary>
    public DateTimeOffset Updated => _settings.Releases[0].Date;

    /// <summary>The entries, the newest release first.</summary>
    public IEnumerable<FeedEntry> Entries()
    {
        int count = 0;
        foreach (Release release in _settings.Releases.TakeWhile(_ => count < Enough))
        {
            foreach (FeedEntry entry in release.Previous is null ? First(release) : release.Facts.Where(change => Collection is null || change.Collection == Collection.Name).Select(change => Entry(release, change)))
            {
                count++;
                yield return entry;
            }
        }
    }

    /// <summary>A place of the site as an absolute address where that of the site is known, otherwise null.</summary>
    /// <param name="path">The place, relative to the site.</param>
    public string? Address(string path) => _settings.BaseUrl is { } url ? new Uri(url, path).AbsoluteUri : null;

    /// <summary>A place of the site as a link from the feed.</summary>
    /// <param name="path">The place, relative to the site.</param>
    public string Link(string path) => Address(path) ?? "../" + path;

    private string Base => Catalog.Uri.Length > 0 ? Catalog.Uri : $"urn:dataset:{Uri.EscapeDataString(Catalog.Name)}";

    private IEnumerable<FeedEntry> First(Release release) => Collection is null
        ? [new FeedEntry($"{Base}#{release.Version}", ChangePaths.Page(release), $"Release {release.Version}", $"<p>{ChangeWords.Summary(release)}</p>", release.Date, [])]
        : [];

    private FeedEntry Entry(Release release, FactChange change)
    {
        string kinds = string.Join(", ", change.Kinds);
        string list = ChangeWords.Html(change);
        return new FeedEntry(
            string.Create(CultureInfo.InvariantCulture, $"{Base}#{release.Version}/{change.Collection}/{Uri.EscapeDataString(change.Id)}"),
            _facts.Page(change.Collection, change.Id) ?? ChangePaths.Page(release),
            $"{change.Label}: {kinds}",
            $"<p>{ChangeWords.Heading(kinds)} in release {release.Version}.</p>\n{list}",
            release.Date,
            [change.Collection, .. change.Kinds]);
    }
}
