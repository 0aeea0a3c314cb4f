using System.Text;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8, <c>\n</c> at line ends) that no spreadsheet takes for formulas.</summary>
internal static class CsvText
{
    /// <summary>The rule by which a text is kept from being a formula, for whoever reads the files.</summary>
    public const string Rule =
        "An apostrophe (') stands before a text that is empty or that begins with an apostrophe, =, +, -, @, a tab, a line end, or the full-width form of one of the four signs, "
        + "so that no spreadsheet runs it as a formula. Take one leading apostrophe away to have the text again. An empty cell is an absent value. Numbers, truth values and full dates are written plainly.";

    private const char Guard = '\'';

    /// <summary>The signs with which a text would be a formula, and the guard itself.</summary>
    private const string Guarded = "'=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>The bytes of a table's file.</summary>
    /// <param name="table">The table.</param>
    public static byte[] Write(Table table)
    {
        using MemoryStream stream = new();
        using (StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.Write(string.Join(',', table.Columns.Select(column => Quoted(column.Name))));
            writer.Write('\n');
            foreach (object?[] row in table.Rows)
            {
                for (int i = 0; i < row.Length; i++)
                {
                    writer.Write(i > 0 ? "," : "");
                    writer.Write(Cell(row[i]));
                }

                writer.Write('\n');
            }
        }

        return stream.ToArray();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(text.Length == 0 || Guarded.Contains(text[0], StringComparison.Ordinal) ? Guard + text : text),
        _ => CanonicalText.Of(value),
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n;\t") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
