using System.Globalization;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dataset.Site.Documentation;

/// <summary>Turns Markdown into HTML: headings with anchors, tables, code with the name of its file. HTML in the text stays text.</summary>
public static class MarkdownReader
{
    private const string Source = ".md";
    private const string Page = ".html";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    /// <summary>Reads a page. A link to another source, <c>language.md</c>, leads to the page that is made of it.</summary>
    /// <param name="markdown">The text.</param>
    public static Document Read(string markdown) =>
        Read(markdown, static link => link.EndsWith(Source, StringComparison.Ordinal) ? link[..^Source.Length] + Page : link, isPart: false);

    /// <summary>Reads a page, or a part of one.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="resolve">Where a link of the text leads on the site; null for nowhere, and then its words stay without a link.</param>
    /// <param name="isPart">Whether the first heading is left out, because the page has one of its own.</param>
    public static Document Read(string markdown, Func<string, string?> resolve, bool isPart)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToList())
        {
            if (resolve(link.Url ?? "") is { } address)
            {
                link.Url = address;
            }
            else
            {
                link.MoveChildrenAfter(link);
                link.Remove();
            }
        }

        string title = Text(document.Descendants<HeadingBlock>().FirstOrDefault());
        string summary = Text(document.Descendants<ParagraphBlock>().FirstOrDefault());
        if (isPart && document.FirstOrDefault() is HeadingBlock { Level: 1 } first)
        {
            document.Remove(first);
        }

        return new Document(title, summary, Html(document));
    }

    private static string Html(MarkdownDocument document)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        HtmlRenderer renderer = new(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeFigureRenderer());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new AnchoredHeadingRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Text(LeafBlock? block) => string.Concat((block?.Inline?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}
