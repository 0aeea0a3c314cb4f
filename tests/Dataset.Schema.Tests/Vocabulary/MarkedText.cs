namespace Dataset.Schema.Tests;

/// <summary>Files in one text: <c>⟦</c> and <c>⟧</c> enclose what an issue is to stand under, <c>== path</c> begins a file.</summary>
internal sealed class MarkedText
{
    private const string FileMark = "== ";

    private MarkedText(IReadOnlyList<(string Path, string Text)> files, (string Path, SourceSpan Span)? mark)
    {
        Files = files;
        Mark = mark;
    }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    /// <summary>Where the issue is to stand.</summary>
    public (string Path, SourceSpan Span)? Mark { get; }

    /// <summary>Reads a text; what stands before the first file mark, or the whole, is the file of the given path.</summary>
    public static MarkedText Read(string path, string marked)
    {
        List<(string Path, string Text)> files = [];
        (string, SourceSpan)? mark = null;
        foreach ((string name, string part) in Split(path, marked))
        {
            int start = part.IndexOf('⟦', StringComparison.Ordinal);
            int end = part.IndexOf('⟧', StringComparison.Ordinal);
            string text = start < 0 ? part : part.Remove(end, 1).Remove(start, 1);
            files.Add((name, text));
            mark = start < 0 ? mark : (name, SourceSpan.FromBounds(start, end - 1));
        }

        return new MarkedText(files, mark);
    }

    private static IEnumerable<(string Path, string Text)> Split(string path, string marked)
    {
        string text = "";
        foreach (string line in marked.Split('\n'))
        {
            if (!line.StartsWith(FileMark, StringComparison.Ordinal))
            {
                text += line + "\n";
                continue;
            }

            if (text.Length > 0)
            {
                yield return (path, text);
            }

            (path, text) = (line[FileMark.Length..].Trim(), "");
        }

        yield return (path, text);
    }
}
