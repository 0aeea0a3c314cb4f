using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dataset.Site.Documentation;

/// <summary>Writes a fenced block as a figure: the second word behind the fence is the name of the file, its caption.</summary>
internal sealed class CodeFigureRenderer : HtmlObjectRenderer<CodeBlock>
{
    /// <summary>What is printed, whose lines mean nothing and so may be broken.</summary>
    private const string Printed = "text";

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        string language = (block as FencedCodeBlock)?.Info ?? Printed;
        string file = (block as FencedCodeBlock)?.Arguments ?? "";
        bool isPrinted = language == Printed;
        renderer.Write(isPrinted ? "<figure class=\"code printed\">" : "<figure class=\"code\">");
        if (file.Length > 0)
        {
            renderer.Write("<figcaption>").WriteEscape(file).Write("</figcaption>");
        }

        // What may scroll can be reached with the keyboard.
        renderer.Write(isPrinted ? "<pre>" : "<pre tabindex=\"0\">");
        renderer.Write("<code class=\"language-").WriteEscape(language).Write("\">");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.Write("</code></pre></figure>\n");
    }
}
