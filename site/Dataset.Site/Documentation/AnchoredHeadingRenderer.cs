using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dataset.Site.Documentation;

/// <summary>Writes a heading that a reader can link to. The first one is the page itself.</summary>
internal sealed class AnchoredHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        string tag = "h" + heading.Level.ToString(CultureInfo.InvariantCulture);
        string? id = heading.Level == 1 ? null : heading.GetAttributes().Id;
        renderer.Write("<").Write(tag).Write(id is null ? ">" : $" id=\"{id}\">");
        renderer.WriteLeafInline(heading);
        renderer.Write(id is null ? "" : $" <a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to this section\">#</a>");
        renderer.Write("</").Write(tag).Write(">\n");
    }
}
