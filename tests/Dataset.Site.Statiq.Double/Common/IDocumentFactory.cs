namespace Statiq.Common;

public interface IDocumentFactory
{
    IDocument CreateDocument(in NormalizedPath source, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider);
}
