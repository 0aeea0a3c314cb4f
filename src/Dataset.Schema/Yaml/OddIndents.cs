using System.Globalization;

namespace Dataset.Schema.Yaml;

/// <summary>
/// Reads characters that look like spaces as spaces where they indent a line: text that was copied from a web page has them. Inside of texts they are as good
/// as any other character.
/// </summary>
internal static class OddIndents
{
    /// <summary>Whether a character looks like a space, but is none in YAML.</summary>
    public static bool IsOdd(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>The text with spaces in their place; each line with some has an issue.</summary>
    /// <param name="source">The text.</param>
    /// <param name="root">What the text says as it stands.</param>
    /// <param name="issues">Where to report.</param>
    public static YamlText Replace(YamlText source, YamlNode? root, IssueList issues)
    {
        List<SourceSpan> texts = [];
        Collect(root, texts);
        char[] text = source.Text.ToCharArray();
        foreach (SourceSpan indent in source.OddIndents)
        {
            if (texts.Exists(span => span.Start < indent.Start && indent.End <= span.End))
            {
                continue;
            }

            string first = ((int)source.Text.Substring(indent.Start, indent.Length).First(IsOdd)).ToString("X4", CultureInfo.InvariantCulture);
            string spaces = new(' ', indent.Length);
            issues.Add(
                Rules.YamlCharacter,
                indent,
                issues.Replace("indent with spaces", isSafe: true, indent, spaces),
                "U+" + first,
                "no space, though it looks like one",
                "Indent with plain spaces.");
            spaces.CopyTo(0, text, indent.Start, indent.Length);
        }

        return source with { Text = new string(text), OddIndents = [] };
    }

    private static void Collect(YamlNode? node, List<SourceSpan> texts)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Collect(entry.Value, texts);
                }

                break;
            case YamlSequence list:
                foreach (YamlNode item in list.Items)
                {
                    Collect(item, texts);
                }

                break;
            case YamlScalar { Span.Length: > 0 } scalar:
                texts.Add(scalar.Span);
                break;
        }
    }
}
