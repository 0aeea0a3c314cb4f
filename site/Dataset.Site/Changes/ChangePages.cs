using System.Buffers;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;
using Dataset.Site.Slices.Changes;
using Dataset.Site.Views;
using RazorSlices;

namespace Dataset.Site.Changes;

/// <summary>The pages, files and feeds of changes.</summary>
/// <param name="index">The index of the catalog.</param>
/// <param name="settings">The settings of the site, with its releases.</param>
/// <param name="html">Makes a page: its path, what leads from it to the root, its content.</param>
internal sealed class ChangePages(SiteIndex index, SiteSettings settings, Func<string, string, Func<PageContext, RazorSlice>, SitePage> html)
{
    private readonly FactFinder _facts = new(index);

    /// <summary>Every file. Feeds are there from the first release on: one without an entry would have no date.</summary>
    public IEnumerable<SitePage> GetPages()
    {
        yield return html(ChangePaths.Index, "../", page => ChangesPage.Create(new ChangesView(page, settings.Releases, _facts)));
        foreach (Release release in settings.Releases)
        {
            yield return html(ChangePaths.Page(release), "../../", page => ReleasePage.Create(new ReleaseView(page, release, _facts, IsPart: false)));
            foreach (ReleaseFile file in release.Files)
            {
                yield return new SitePage(ChangePaths.File(release, file.Name), buffer => buffer.Write(file.Content));
            }
        }

        foreach (CollectionInfo? collection in settings.Releases.Count > 0 ? index.Catalog.Collections.Prepend(null) : [])
        {
            yield return new SitePage(ChangePaths.Atom(collection), buffer => AtomFeed.Write(new Feed(index.Catalog, _facts, settings, collection), buffer));
            yield return new SitePage(ChangePaths.Json(collection), buffer => JsonFeed.Write(new Feed(index.Catalog, _facts, settings, collection), buffer));
        }
    }
}
