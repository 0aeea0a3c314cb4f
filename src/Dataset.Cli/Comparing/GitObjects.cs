using System.Globalization;
using System.Text;
using Dataset.Cli.Checking;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Comparing;

/// <summary>Reads what <c>git cat-file --batch</c> writes: for each object a line that ends with its length, its bytes, and a line end.</summary>
internal static class GitObjects
{
    /// <summary>The files.</summary>
    /// <param name="batch">What git wrote.</param>
    /// <param name="files">The files in the order in which they were asked for.</param>
    /// <exception cref="UnusableException">A file is not there or no text.</exception>
    public static IReadOnlyList<SeedText> Texts(ReadOnlySpan<byte> batch, IReadOnlyList<(string Name, string Path)> files)
    {
        SeedText[] texts = new SeedText[files.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            int end = batch.IndexOf((byte)'\n');
            string head = Encoding.UTF8.GetString(batch[..end]);
            if (!int.TryParse(head.AsSpan(head.LastIndexOf(' ') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int length))
            {
                throw new UnusableException($"{files[i].Name} cannot be read: git says '{head}'. The repository may hold only a part of its history.");
            }

            texts[i] = new SeedText(files[i].Name, files[i].Path, TextFile.Decode(batch.Slice(end + 1, length), files[i].Name));
            batch = batch[(end + length + 2)..];
        }

        return texts;
    }
}
