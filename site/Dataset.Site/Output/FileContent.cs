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
        FileInfo info = new FileInfo(file);
        if (!info.Exists || info.Length != content.Length)
        {
            return false;
        }

        byte[] present = ArrayPool<byte>.Shared.Rent(content.Length);
        try
        {
            using FileStream stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            int length = stream.ReadAtLeast(present.AsSpan(0, content.Length), content.Length, throwOnEndOfStream: false);
            return present.AsSpan(0, length).SequenceEqual(content);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(present);
        }
    }
}
