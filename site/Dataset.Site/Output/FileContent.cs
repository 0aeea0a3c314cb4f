using System.Buffers;

namespace Dataset.Site.Output;

/// <summary>Compares files with what is about to be written to them.</summary>
public static class FileContent
{
    /// <summary>Whether a file exists and holds exactly these bytes.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="content">The bytes.</param>
    public static bool Equals(string file, ReadOnlySpan<byte> content)
    {
        var info = new FileInfo(file);
        if (!info.Exists || info.Length != content.Length)
        {
            return false;
        }

        var present = ArrayPool<byte>.Shared.Rent(content.Length);
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var length = stream.ReadAtLeast(present.AsSpan(0, content.Length), content.Length, throwOnEndOfStream: false);
            return present.AsSpan(0, length).SequenceEqual(content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(present);
        }
    }
}
