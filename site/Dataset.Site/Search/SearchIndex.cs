using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;

namespace Dataset.Site.Search;

/// <summary>
/// The files by which names are found while they are typed. They are scripts and not JSON, because a browser lets a page that was
/// opened from a disk load only those.
/// </summary>
/// <param name="index">The index of the catalog.</param>
/// <param name="entries">What is found, by <see cref="NameReader"/>.</param>
public sealed class SearchIndex(SiteIndex index, IReadOnlyList<SearchEntry> entries)
{
    /// <summary>How many bytes a file has at most, unless a single entry has more: a fraction of a second over a slow connection.</summary>
    public const int Bound = 32 * 1024;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The list of the shards, and the shards.</summary>
    public IEnumerable<SitePage> GetFiles()
    {
        EntryText text = new(index);
        byte[][] lines = [.. entries.AsParallel().AsOrdered().Select(text.Write)];
        IReadOnlyList<Shard> shards = new ShardBuilder(entries, [.. lines.Select(line => line.Length + 2)], Bound).Build();
        yield return new SitePage(SearchPaths.Shards, buffer => WriteList(buffer, shards));
        foreach (Shard shard in shards)
        {
            for (int i = 0; i < shard.Parts.Count; i++)
            {
                string name = SearchPaths.NameOf(shard.Prefixes[0], i + 1);
                IReadOnlyList<int> part = shard.Parts[i];
                yield return new SitePage(SearchPaths.Shard(name), buffer => WriteShard(buffer, name, part.Select(entry => lines[entry])));
            }
        }
    }

    // A shard is the number of its files, 0 for an overview, and its beginnings: [0,"a"],[1,"ab","ac"].
    private void WriteList(PageBuffer buffer, IReadOnlyList<Shard> shards)
    {
        string collections = JsonSerializer.Serialize(index.Catalog.Collections.Select(c => new[] { c.Name, c.Title }), Relaxed);
        string list = JsonSerializer.Serialize(shards.Select(shard => shard.Prefixes.Prepend<object>(shard.IsOverview ? 0 : shard.Parts.Count)), Relaxed);
        Encoding.UTF8.GetBytes($"datasetSearch.list({{\"collections\":{collections},\"shards\":{list}}});\n", buffer);
    }

    private static void WriteShard(PageBuffer buffer, string name, IEnumerable<byte[]> lines)
    {
        Encoding.UTF8.GetBytes($"datasetSearch.add(\"{name}\",[\n", buffer);
        bool isFirst = true;
        foreach (byte[] line in lines)
        {
            buffer.Write(isFirst ? ""u8 : ",\n"u8);
            buffer.Write(line);
            isFirst = false;
        }

        buffer.Write("\n]);\n"u8);
    }
}
