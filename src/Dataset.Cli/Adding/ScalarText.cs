using System.Globalization;
using System.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>Writes single values as YAML, in quotes where they need them. Whether they do is asked of the reader, which then reads back what was meant.</summary>
internal static class ScalarText
{
    /// <summary>The most characters of a line.</summary>
    public const int Width = 120;

    /// <summary>A value behind a key or a dash; one that is too long for its line is folded.</summary>
    /// <param name="value">The value.</param>
    /// <param name="column">How many characters stand before it.</param>
    /// <param name="indent">The indent of what is folded.</param>
    public static string Write(DraftText value, int column, int indent)
    {
        string line = OnOneLine(value, flow: false);
        return column + line.Length > Width && Fold(value.Text, indent) is { } folded && Reads($"k: {folded}\n", value, indent) ? folded : line;
    }

    /// <summary>A value on one line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="flow">Whether it stands in a list in brackets.</param>
    public static string OnOneLine(DraftText value, bool flow)
    {
        if (!value.Text.AsSpan().ContainsAny('\n', '\r') && Reads(flow ? $"k: [{value.Text}, x]\n" : $"k: {value.Text}\n", value, 0))
        {
            return value.Text;
        }

        bool isPlainInSingle = !value.Text.Any(char.IsControl);
        bool isPlainInDouble = isPlainInSingle && value.Text.Contains('\'', StringComparison.Ordinal) && !value.Text.AsSpan().ContainsAny('"', '\\');
        return isPlainInSingle && !isPlainInDouble ? $"'{value.Text.Replace("'", "''", StringComparison.Ordinal)}'" : DoubleQuoted(value.Text);
    }

    private static bool Reads(string yaml, DraftText value, int indent)
    {
        string text = indent > 0 ? string.Concat(Enumerable.Range(0, (indent / 2) - 1).Select(i => new string(' ', 2 * i) + "k:\n")) + new string(' ', indent - 2) + yaml : yaml;
        YamlFile file = YamlReader.Read("", text);
        YamlNode? node = file.Issues.Count == 0 ? file.Root : null;
        while (node is YamlMapping { Entries: [YamlEntry only] })
        {
            node = only.Value;
        }

        node = node is YamlSequence { Items: [YamlNode first, YamlScalar { Value: "x" }] } ? first : node;
        return node is YamlScalar scalar && scalar.Value == value.Text && (!value.IsText || CoreSchema.Resolve(scalar) == ScalarKind.Text);
    }

    private static string? Fold(string text, int indent)
    {
        string[] words = text.Split(' ');
        if (words.Length < 2 || Array.Exists(words, word => word.Length == 0) || text.Any(char.IsControl))
        {
            return null;
        }

        StringBuilder folded = new(">-");
        int column = Width;
        foreach (string word in words)
        {
            bool isBroken = column + 1 + word.Length > Width;
            folded.Append(isBroken ? "\n" + new string(' ', indent) : " ").Append(word);
            column = (isBroken ? indent : column + 1) + word.Length;
        }

        return folded.ToString();
    }

    private static string DoubleQuoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
