namespace Dataset.Site.Rendering;

/// <summary>One file of the site, written when asked: where it goes and what is in it.</summary>
/// <param name="path">The place in the site, relative and with <c>/</c>: <c>people/vladimir-putin.html</c>.</param>
/// <param name="write">Writes the content; may run on any thread.</param>
public sealed class SitePage(string path, Action<PageBuffer> write)
{
    /// <summary>The place in the site, relative and with <c>/</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The media type: <c>text/html</c>.</summary>
    public string MediaType => MediaTypes.Of(Path);

    /// <summary>Whether the file is a page for readers, and not one that pages or programs load.</summary>
    public bool IsHtml => MediaType == MediaTypes.Html;

    /// <summary>Appends the content of the file.</summary>
    /// <param name="buffer">An empty buffer.</param>
    public void WriteTo(PageBuffer buffer) => write(buffer);

    /// <summary>The content of the file.</summary>
    public byte[] ToBytes()
    {
        PageBuffer buffer = new PageBuffer();
        write(buffer);
        return buffer.Written.ToArray();
    }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
