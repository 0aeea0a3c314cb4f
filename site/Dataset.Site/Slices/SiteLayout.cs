using Dataset.Site.Views;
using Microsoft.AspNetCore.Html;
using RazorSlices;

namespace Dataset.Site.Slices;

/// <summary>The base of the layout.</summary>
public abstract class SiteLayout : RazorLayoutSlice<PageFrame>
{
    /// <summary>Writes a part that stands around the content. The pages of a collection have it alike, but for the first, to which links lead.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="create">Fills its template.</param>
    protected ValueTask<HtmlString> Surround(string name, Func<PageFrame, RazorSlice> create)
    {
        if (Model.Collection is not { } collection || Model.Page.Path == SitePaths.Collection(collection, 1))
        {
            return RenderPartialAsync(create(Model));
        }

        WriteLiteral(Model.Page.Fragments.Render($"{name} {Model.Page.Root} {collection.Name}", () => create(Model)).Span);
        return new(HtmlString.Empty);
    }
}
