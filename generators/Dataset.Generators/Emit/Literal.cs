using System.Globalization;
using System.Text;

namespace Dataset.Generators.Emit;

/// <summary>Texts of facts and schema inside C#: whatever they hold, they stay texts.</summary>
internal static class Literal
{
    /// <summary>A C# string literal.</summary>
    public static string String(string text)
    {
        StringBuilder result = new(text.Length + 2);
        result.Append('"');
        AppendEscaped(result, text);
        return result.Append('"').ToString();
    }

    /// <summary>A C# literal of UTF-8 bytes.</summary>
    public static string Utf8(string text) => String(text) + "u8";

    /// <summary>A text in one line of an XML documentation comment.</summary>
    public static string Xml(string text)
    {
        StringBuilder result = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                space = result.Length > 0;
                continue;
            }

            result.Append(space ? " " : "");
            space = false;
            result.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => c.ToString(),
            });
        }

        return result.ToString();
    }

    private static void AppendEscaped(StringBuilder result, string text)
    {
        foreach (char c in text)
        {
            switch (c)
            {
                case '"':
                    result.Append("\\\"");
                    break;
                case '\\':
                    result.Append("\\\\");
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                // C# ends a line at these, and editors trip over the others.
                case < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff':
                    result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }
    }
}
