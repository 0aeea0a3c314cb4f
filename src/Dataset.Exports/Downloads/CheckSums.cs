using System.Text;

namespace Dataset.Exports.Downloads;

/// <summary>Writes the sums of files as <c>sha256sum --check</c> reads them.</summary>
internal static class CheckSums
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="files">The files.</param>
    public static byte[] Write(IEnumerable<Download> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Sha256}  {file.Name}\n")));
}
