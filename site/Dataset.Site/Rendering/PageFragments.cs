using System.Collections.Concurrent;
using RazorSlices;

namespace Dataset.Site.Rendering;

/// <summary>Parts that many pages have alike: each is rendered once. Safe to use from many threads.</summary>
public sealed class PageFragments
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _rendered = new(StringComparer.Ordinal);

    /// <summary>The bytes of a part.</summary>
    /// <param name="key">What tells it from every other part.</param>
    /// <param name="create">Fills the template; called the first time.</param>
    public ReadOnlyMemory<byte> Render(string key, Func<RazorSlice> create) => _rendered.GetOrAdd(key, static (_, create) =>
    {
        PageBuffer buffer = new();
        buffer.Render(create());
        return buffer.Written;
    }, create);
}
