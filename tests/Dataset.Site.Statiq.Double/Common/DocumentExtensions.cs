namespace Statiq.Common;

/// <summary>The forms of one method among which the host chooses, so that a call that fits two of them does not compile here either.</summary>
public static class DocumentExtensions
{
    public static IDocument CreateDocument(
        this IDocumentFactory factory, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider? contentProvider = null) =>
        factory.CreateDocument(default, destination, items, contentProvider!);

    public static IDocument CreateDocument(
        this IDocumentFactory factory, in NormalizedPath source, in NormalizedPath destination, IContentProvider? contentProvider = null) =>
        factory.CreateDocument(source, destination, [], contentProvider!);

    public static IDocument CreateDocument(
        this IExecutionContext context, NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, string content, string? mediaType = null) =>
        context.CreateDocument(destination, items, context.GetContentProvider(content, mediaType!));

    public static IContentProvider GetContentProvider(this IExecutionContext context, Func<Stream> getStream, string mediaType) => new Content(getStream, mediaType);

    public static IContentProvider GetContentProvider(this IExecutionContext context, byte[] buffer, string mediaType) =>
        context.GetContentProvider(() => new MemoryStream(buffer), mediaType);

    public static IContentProvider GetContentProvider(this IExecutionContext context, string content, string mediaType) =>
        context.GetContentProvider(System.Text.Encoding.UTF8.GetBytes(content), mediaType);

    private sealed record Content(Func<Stream> Make, string MediaType) : IContentProvider
    {
        public Stream GetStream() => Make();
    }
}
