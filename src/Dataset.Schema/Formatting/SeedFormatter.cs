using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

namespace Dataset.Schema.Formatting;

/// <summary>
/// Writes a fact file in its canonical form: the fields of every record in the order of its class, lines indented and set off one way. Pieces of the
/// text are moved, and the white space between them is set; every comment, quote and wrapped line stays as it was written.
/// </summary>
public static class SeedFormatter
{
    /// <summary>The canonical form of a file; that of the result is the result.</summary>
    /// <param name="file">
    /// The file. One that has issues is left as it is, since what belongs to what is a guess there; so is one whose end, blanks without a line end, is part of a text.
    /// </param>
    /// <param name="path">The file with <c>/</c>, from the folder of the dataset on; its second part names the collection.</param>
    /// <param name="schema">The schema.</param>
    public static string Format(YamlFile file, string path, SchemaModel schema)
    {
        if (file.Issues.Count > 0 || file.Root is YamlScalar)
        {
            return file.Text;
        }

        YamlFile plain = Plain(file);
        if (EndsInBlanks(plain))
        {
            return file.Text;
        }

        string ordered = schema.FindCollection(SeedPath.Folder(path)) is { } collection ? new KeyOrder(plain.Text, schema).Apply(plain.Root, collection) : plain.Text;
        YamlFile result = Reread(plain, ordered);
        return new LayoutWriter(result.Text).Write(new TokenReader(result.Text).Read(result.Root));
    }

    /// <summary>The file with line feeds, without a byte order mark, and with a line end that no block text depends on.</summary>
    private static YamlFile Plain(YamlFile file)
    {
        string text = file.Text.TrimStart('\uFEFF').Replace("\r\n", "\n").Replace('\r', '\n');
        YamlFile plain = Reread(file, text);
        return OpenBlock(plain) is { } header ? Reread(plain, Stripped(text, header)) : plain;
    }

    /// <summary>Whether the file ends in a block text and then blanks without a line end: with one, the text would be another.</summary>
    private static bool EndsInBlanks(YamlFile file) =>
        file.Text.Length > 0 && file.Text[file.Text.Length - 1] == ' '
        && Last(file.Root) is { Span.Length: > 0 } last && BlockText.Is(file.Text, last)
        && LineText.FirstContent(file.Text, last.Span.End, file.Text.Length) == file.Text.Length;

    private static YamlFile Reread(YamlFile file, string text) => text == file.Text ? file : YamlReader.Read(file.Path, text);

    /// <summary>The header of the block text that the file ends in without a line end, so that its value has none; or null.</summary>
    private static int? OpenBlock(YamlFile file)
    {
        string text = file.Text;
        if (text.Length == 0 || text[text.Length - 1] == '\n' || Last(file.Root) is not { Span.Length: > 0 } last)
        {
            return null;
        }

        bool endsFile = BlockText.Is(text, last) && last.Span.End >= text.TrimEnd(' ').Length;
        return endsFile && text.IndexOf('\n', last.Span.Start) >= 0 ? last.Span.Start : null;
    }

    private static YamlScalar? Last(YamlNode? node) => node switch
    {
        YamlMapping { Entries.Count: > 0 } mapping => Last(mapping.Entries[mapping.Entries.Count - 1].Value),
        YamlSequence { Items.Count: > 0 } list => Last(list.Items[list.Items.Count - 1]),
        _ => node as YamlScalar,
    };

    private static string Stripped(string text, int header)
    {
        string indicators = BlockText.Indicators(text, header);
        return text.Substring(0, header + 1) + indicators.Replace("+", "").Replace("-", "") + "-" + text.Substring(header + 1 + indicators.Length);
    }
}
