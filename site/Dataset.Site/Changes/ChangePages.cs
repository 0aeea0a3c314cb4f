using System.Buffers;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;
using Dataset.Site.Slices.Changes;

namespace Dataset.Site.Changes;

/// <summary>The pages, files and feeds of changes.</summary>
/// <param name="pages">Makes the pages.</param>
internal sealed class ChangePages(PageFactory pages)
{
    private readonly FactFinder _facts = new(pages.Index);

    /// <summary>Every file. Feeds are there from the first release on: one without an entry would have no date.</summary>
    public IEnumerable<SitePage> GetPages()
    {
        yield return pages.Html(ChangePaths.Index, page => ChangesPage.Create(new ChangesView(page, pages.Settings.Releases, _facts)));
        foreach (Release release in pages.Settings.Releases)
        {
            yield return pages.Html(ChangePaths.Page(release), page => ReleasePage.Create(new ReleaseView(page, release, _facts, IsPart: false)));
            foreach (ReleaseFile file in release.Files)
            {
                yield return new SitePage(ChangePaths.File(release, file.Name), buffer => buffer.Write(file.Content));
            }
        }

        foreach (CollectionInfo? collection in pages.Settings.Releases.Count > 0 ? pages.Index.Catalog.Collections.Prepend(null) : [])
        {
            yield return new SitePage(ChangePaths.Atom(collection), buffer => AtomFeed.Write(new Feed(pages.Index.Catalog, _facts, pages.Settings, collection), buffer));
            yield return new SitePage(ChangePaths.Json(collection), buffer => JsonFeed.Write(new Feed(pages.Index.Catalog, _facts, pages.Settings, collection), buffer));
        }
    }
}
