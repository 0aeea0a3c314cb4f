using Dataset.Site.Rendering;

namespace Dataset.Site.Output;

/// <summary>The folder that a site is written to. It changes only what differs, and removes only what it wrote itself.</summary>
/// <param name="root">The absolute path of the folder; made when it does not exist.</param>
public sealed class OutputFolder(string root)
{
    // Big enough that a thread seldom asks for more work, small enough that all end at about the same time.
    private const int PagesPerChunk = 128;

    /// <summary>Renders and writes every page, then removes the files of an earlier run that are no page any more.</summary>
    /// <param name="pages">The pages of the site.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="SiteOutputException">The folder holds files of somebody else, or cannot be written to.</exception>
    public OutputSummary Write(IEnumerable<SitePage> pages)
    {
        try
        {
            return WriteChecked([.. pages]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteOutputException($"Cannot write to '{root}': {e.Message} Choose another folder with --output.", e);
        }
    }

    private OutputSummary WriteChecked(IReadOnlyList<SitePage> pages)
    {
        SiteManifest manifest = new SiteManifest(root);
        IReadOnlyList<string>? known = manifest.Read();
        if (known is null && Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
        {
            throw new SiteOutputException($"The folder '{root}' holds files that this program did not write. Choose an empty or new folder with --output.");
        }

        HashSet<string> planned = pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        List<string> stale = (known ?? []).Where(path => !planned.Contains(path)).ToList();

        // Should this run be cut short, the next one still knows every file that may be here.
        manifest.Write([.. planned, .. stale]);
        foreach (string? folder in planned.Select(p => Path.GetDirectoryName(Locate(p))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(folder);
        }

        int written = 0;
        Parallel.ForEach(pages.Chunk(PagesPerChunk), () => new PageBuffer(), (chunk, _, buffer) =>
        {
            foreach (SitePage? page in chunk)
            {
                buffer.Clear();
                page.WriteTo(buffer);
                if (WriteIfChanged(Locate(page.Path), buffer.Written.Span))
                {
                    Interlocked.Increment(ref written);
                }
            }

            return buffer;
        }, _ => { });

        int removed = stale.Count(Remove);
        manifest.Write(planned);
        return new OutputSummary(written, pages.Count - written, removed);
    }

    private string Locate(string path) => Path.Combine(root, path);

    private static bool WriteIfChanged(string file, ReadOnlySpan<byte> content)
    {
        if (FileContent.Equals(file, content))
        {
            return false;
        }

        using FileStream stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
        return true;
    }

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
}
