using System.Security.Cryptography;
using System.Text;
using Dataset.Benchmarks.Compiling;
using Dataset.Site;
using Dataset.Site.Output;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;

namespace Dataset.Benchmarks.Sites;

/// <summary>Makes the site of a dataset from YAML: in a process of its own, or stage by stage.</summary>
/// <param name="seeds">The folder of the dataset.</param>
/// <param name="types">The compiled types of its schema.</param>
/// <param name="part">How much of the site.</param>
internal sealed class SiteBuild(string seeds, string types, SitePart part)
{
    private const int PagesPerChunk = 128;

    private static readonly SiteSettings Settings = new() { Package = PublishedDataset.Settings.Package };

    /// <summary>Writes the site, or finds that it is there already.</summary>
    /// <param name="folder">The folder to write to.</param>
    public OutputSummary Run(string folder) => new OutputFolder(folder).Write(LazyPages(), Inputs());

    /// <summary>Each stage by itself, one after the other, and the floor: the same number of bytes in the same files, written with nothing else done.</summary>
    /// <param name="folder">The folder to write to; it must not exist.</param>
    public SiteStages Measure(string folder)
    {
        TimeSpan last = Environment.CpuUsage.TotalTime;
        DatasetCatalog catalog = FactLoader.Load(seeds, types);
        double compile = Lap(ref last);
        SitePage[] pages = [.. Pages(catalog)];
        int[] lengths = new int[pages.Length];
        void Render() => InChunks(pages.Length, (buffer, i) =>
        {
            pages[i].WriteTo(buffer);
            lengths[i] = buffer.Written.Length;
        });

        // The first time decodes facts and compiles templates; writing is told from the second.
        Render();
        double render = Lap(ref last);
        Render();
        double renderAgain = Lap(ref last);
        new OutputFolder(Path.Combine(folder, "site")).Write(pages);
        double renderAndWrite = Lap(ref last);
        byte[] bytes = new byte[lengths.Max()];
        new Random(20241124).NextBytes(bytes);
        string floor = Path.Combine(folder, "floor");
        foreach (string parent in pages.Select(page => Path.GetDirectoryName(Path.Combine(floor, page.Path))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(parent);
        }

        Lap(ref last);
        InChunks(pages.Length, (_, i) => File.WriteAllBytes(Path.Combine(floor, pages[i].Path), bytes.AsSpan(0, lengths[i])));
        return new SiteStages(pages.Length, lengths.Sum(length => (long)length), compile, render, renderAgain, renderAndWrite - renderAgain, Lap(ref last));
    }

    private static double Lap(ref TimeSpan last)
    {
        TimeSpan now = Environment.CpuUsage.TotalTime;
        double seconds = (now - last).TotalSeconds;
        last = now;
        return seconds;
    }

    private static void InChunks(int count, Action<PageBuffer, int> work) =>
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(0, count, PagesPerChunk), () => new PageBuffer(), (range, _, buffer) =>
        {
            for (int i = range.Item1; i < range.Item2; i++)
            {
                buffer.Clear();
                work(buffer, i);
            }

            return buffer;
        }, _ => { });

    // Nothing is read when the pages are not asked for, as a build skips the compiler when no seed has changed.
    private IEnumerable<SitePage> LazyPages()
    {
        foreach (SitePage page in Pages(FactLoader.Load(seeds, types)))
        {
            yield return page;
        }
    }

    private IEnumerable<SitePage> Pages(DatasetCatalog catalog)
    {
        if (part == SitePart.Whole)
        {
            return new SiteRenderer(catalog, Settings).GetPages();
        }

        CollectionPages pages = new(new PageFactory(new SiteIndex(catalog), Settings));
        return catalog.Collections.SelectMany(pages.GetPages).Where(IsMadeByOthers);
    }

    // Lists by value, and what else rests on a source that much rests on, have two more words in their names than a page; a later page of a list has one.
    private static bool IsMadeByOthers(SitePage page) => page.Path.Split('.') switch
    {
        [_, _] => true,
        [string name, _, _] => name.EndsWith("/index", StringComparison.Ordinal),
        _ => false,
    };

    private string Inputs()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{part} {typeof(SiteRenderer).Module.ModuleVersionId} {File.GetLastWriteTimeUtc(types):O}"));
        foreach (string file in GrownDataset.Yaml(seeds))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
