namespace Dataset.Schema.Yaml;

/// <summary>The core schema of YAML 1.2 (https://yaml.org/spec/1.2.2/#103-core-schema): <c>no</c>, <c>yes</c> and dates are texts.</summary>
public static class CoreSchema
{
    /// <summary>What a scalar is.</summary>
    /// <param name="scalar">The scalar; only a plain one can be anything but a text.</param>
    public static ScalarKind Resolve(YamlScalar scalar)
    {
        if (!scalar.IsPlain)
        {
            return ScalarKind.Text;
        }

        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
            ".nan" or ".NaN" or ".NAN" => ScalarKind.Float,
            _ => ResolveNumber(scalar.Value.AsSpan()),
        };
    }

    /// <summary>Whether a node says that there is no value: <c>null</c>, <c>~</c> or nothing at all.</summary>
    /// <param name="node">The node.</param>
    public static bool IsNull(YamlNode node) => node is YamlScalar scalar && Resolve(scalar) == ScalarKind.Null;

    private static ScalarKind ResolveNumber(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('+' or '-' or '.' or (>= '0' and <= '9')))
        {
            return ScalarKind.Text;
        }

        if (text.Length > 2 && text[0] == '0' && text[1] is 'o' or 'x')
        {
            return IsRadix(text.Slice(2), isHex: text[1] == 'x') ? ScalarKind.Integer : ScalarKind.Text;
        }

        ReadOnlySpan<char> number = text[0] is '+' or '-' ? text.Slice(1) : text;
        if (IsWord(number, ".inf") || IsWord(number, ".Inf") || IsWord(number, ".INF"))
        {
            return ScalarKind.Float;
        }

        int whole = CountDigits(number, 0);
        if (whole == number.Length)
        {
            return whole > 0 ? ScalarKind.Integer : ScalarKind.Text;
        }

        return IsFloat(number, whole) ? ScalarKind.Float : ScalarKind.Text;
    }

    // ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
    private static bool IsFloat(ReadOnlySpan<char> number, int whole)
    {
        int at = whole;
        if (number[at] == '.')
        {
            int fraction = CountDigits(number, at + 1);
            if (whole + fraction == 0)
            {
                return false;
            }

            at += 1 + fraction;
        }

        if (at == number.Length)
        {
            return true;
        }

        if (number[at] is not ('e' or 'E') || at == 0)
        {
            return false;
        }

        at++;
        at += at < number.Length && number[at] is '+' or '-' ? 1 : 0;
        int exponent = CountDigits(number, at);
        return exponent > 0 && at + exponent == number.Length;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - from;
    }

    private static bool IsRadix(ReadOnlySpan<char> digits, bool isHex)
    {
        foreach (char c in digits)
        {
            if (c is not (>= '0' and <= '7') && !(isHex && c is '8' or '9' or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word) => text.SequenceEqual(word.AsSpan());
}
