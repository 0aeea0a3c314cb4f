namespace Statiq.Common;

public interface IDocument
{
    NormalizedPath Destination { get; }

    IContentProvider ContentProvider { get; }

    /// <summary>The values as they were handed over: what Statiq's own method of the kind gives.</summary>
    IReadOnlyDictionary<string, object> Raw { get; }
}
