using System.Collections.Concurrent;
using Dataset.Site.Rendering;

namespace Dataset.Site.Output;

/// <summary>The folder that a site is written to. It changes only what differs, and replaces and removes only what it wrote itself.</summary>
/// <param name="root">The absolute path of the folder; made when it does not exist.</param>
public sealed class OutputFolder(string root)
{
    // Big enough that a thread seldom asks for more work, small enough that all end at about the same time.
    private const int PagesPerChunk = 128;

    private static readonly HashSet<string> OwnNames = [SiteManifest.FileName, FolderLock.FileName, StagingFolder.FolderName];

    /// <summary>Renders and writes every page, then removes the files of an earlier run that are no page any more.</summary>
    /// <param name="pages">The pages of the site.</param>
    /// <param name="inputs">
    /// A hash of all that the pages are made from. When the last run had the same and its files are as it left them, nothing is
    /// rendered and the pages are not enumerated. The empty string renders always.
    /// </param>
    /// <returns>What was done.</returns>
    /// <exception cref="SiteOutputException">The folder holds files of somebody else, another run writes to it, or it cannot be written to.</exception>
    public OutputSummary Write(IEnumerable<SitePage> pages, string inputs = "")
    {
        try
        {
            return WriteChecked(pages, inputs);
        }
        catch (Exception e) when (FindCause(e) is { } cause)
        {
            throw new SiteOutputException($"Cannot write to '{root}': {cause.Message} Choose another folder with --output.", e);
        }
    }

    private OutputSummary WriteChecked(IEnumerable<SitePage> pages, string inputs)
    {
        RefuseFolderOfSomebodyElse();
        using FolderLock taken = FolderLock.Take(root);
        using StagingFolder staging = new(root);
        SiteManifest? last = SiteManifest.Read(root);
        if (last is not null && inputs.Length > 0 && last.Inputs == inputs && IsAsLeft(last))
        {
            return new OutputSummary(0, last.Lengths.Count, 0);
        }

        return Write([.. pages], inputs, last, staging);
    }

    private OutputSummary Write(IReadOnlyList<SitePage> pages, string inputs, SiteManifest? last, StagingFolder staging)
    {
        IReadOnlyDictionary<string, long> known = last?.Lengths ?? new Dictionary<string, long>(StringComparer.Ordinal);
        HashSet<string> planned = pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        List<string> stale = known.Keys.Where(path => !planned.Contains(path)).ToList();
        Prepare(planned, stale, known);

        // Should this run be cut short, the next one still knows every file that may be here.
        if (last is null || !planned.All(known.ContainsKey))
        {
            staging.Replace(Locate(SiteManifest.FileName), new SiteManifest("", planned.Union(stale, StringComparer.Ordinal).ToDictionary(p => p, _ => SiteManifest.Unknown)).ToBytes());
        }

        long[] lengths = new long[pages.Count];
        int written = WritePages(pages, known, lengths, staging);
        int removed = stale.Count(Remove);
        byte[] manifest = new SiteManifest(inputs, pages.Zip(lengths).ToDictionary(p => p.First.Path, p => p.Second)).ToBytes();
        if (inputs.Length > 0 || !FileContent.Equals(Locate(SiteManifest.FileName), manifest))
        {
            // Its date tells which files were touched since, so it is written even when it says the same.
            staging.Replace(Locate(SiteManifest.FileName), manifest);
        }

        return new OutputSummary(written, pages.Count - written, removed);
    }

    /// <summary>Writes the pages that differ from what is there.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="known">The files that an earlier run may have left; no other is there.</param>
    /// <param name="lengths">Takes how many bytes each has.</param>
    /// <param name="staging">Where they are written aside.</param>
    /// <returns>How many were written.</returns>
    private int WritePages(IReadOnlyList<SitePage> pages, IReadOnlyDictionary<string, long> known, long[] lengths, StagingFolder staging)
    {
        if (pages.Count == 0)
        {
            return 0; // A partitioner of nothing is an error.
        }

        int written = 0;
        Parallel.ForEach(Partitioner.Create(0, pages.Count, PagesPerChunk), () => new PageBuffer(), (range, _, buffer) =>
        {
            for (int i = range.Item1; i < range.Item2; i++)
            {
                buffer.Clear();
                pages[i].WriteTo(buffer);
                lengths[i] = buffer.Written.Length;
                string file = Locate(pages[i].Path);
                if (!known.ContainsKey(pages[i].Path) || !FileContent.Equals(file, buffer.Written.Span))
                {
                    staging.Replace(file, buffer.Written.Span);
                    Interlocked.Increment(ref written);
                }
            }

            return buffer;
        }, _ => { });
        return written;
    }

    private void RefuseFolderOfSomebodyElse()
    {
        if (Directory.Exists(root)
            && !File.Exists(Locate(SiteManifest.FileName))
            && Directory.EnumerateFileSystemEntries(root).Any(entry => !OwnNames.Contains(Path.GetFileName(entry))))
        {
            throw new SiteOutputException($"The folder '{root}' holds files that this program did not write. Choose an empty or new folder with --output.");
        }
    }

    /// <summary>Makes the folders of the site, once it is sure that nothing of somebody else would be replaced or removed.</summary>
    private void Prepare(HashSet<string> planned, List<string> stale, IReadOnlyDictionary<string, long> known)
    {
        List<string> folders = [.. planned.Concat(stale).Select(p => Path.GetDirectoryName(Locate(p))!).Distinct(StringComparer.Ordinal).Where(f => f != root)];
        if (folders.Find(f => new DirectoryInfo(f).LinkTarget is not null) is { } link)
        {
            throw new SiteOutputException($"The folder '{link}' is a link to files elsewhere. Remove the link, or choose another folder with --output.");
        }

        // A folder without an earlier run holds nothing.
        if (known.Count > 0 && planned.FirstOrDefault(p => !known.ContainsKey(p) && File.Exists(Locate(p))) is { } foreign)
        {
            throw new SiteOutputException($"The file '{Locate(foreign)}' is not from this program, and a page has the same name. Move the file, or choose another folder with --output.");
        }

        folders.ForEach(f => Directory.CreateDirectory(f));
    }

    /// <summary>Whether all files of the last run are there and none was touched since.</summary>
    private bool IsAsLeft(SiteManifest last)
    {
        DateTime end = File.GetLastWriteTimeUtc(Locate(SiteManifest.FileName));
        return last.Lengths.All(file => new FileInfo(Locate(file.Key)) is { Exists: true } info && info.Length == file.Value && info.LastWriteTimeUtc <= end);
    }

    private string Locate(string path) => Path.Combine(root, path);

    private bool Remove(string path)
    {
        string file = Locate(path);
        if (!File.Exists(file))
        {
            return false;
        }

        File.Delete(file);
        for (string folder = Path.GetDirectoryName(file)!;
            folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any();
            folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }

        return true;
    }

    /// <summary>What the disk said, whichever thread heard it; null for an error of another kind.</summary>
    private static Exception? FindCause(Exception e) => e switch
    {
        AggregateException all => all.InnerExceptions.Select(FindCause).FirstOrDefault(cause => cause is not null),
        IOException or UnauthorizedAccessException => e,
        _ => null,
    };
}
