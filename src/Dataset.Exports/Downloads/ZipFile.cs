using System.IO.Compression;

namespace Dataset.Exports.Downloads;

/// <summary>Packs files into one, the same bytes every time: entries bear the date of the facts, or the first one that the format can tell.</summary>
internal static class ZipFile
{
    private static readonly DateOnly FirstDate = new(1980, 1, 1);

    /// <summary>The bytes of the archive.</summary>
    /// <param name="files">The files, in the order that they get.</param>
    /// <param name="date">The date of the facts, or null.</param>
    public static byte[] Write(IEnumerable<Download> files, DateOnly? date)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create))
        {
            foreach (Download file in files)
            {
                ZipArchiveEntry entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                DateOnly stamp = date is { } known && known > FirstDate ? known : FirstDate;
                entry.LastWriteTime = new DateTimeOffset(stamp, TimeOnly.MinValue, TimeSpan.Zero);
                using Stream content = entry.Open();
                content.Write(file.Content.Span);
            }
        }

        return stream.ToArray();
    }
}
