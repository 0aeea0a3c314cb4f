namespace Dataset.Schema.Tests.Facts;

public class ScalarTests
{
    [Theory]
    [InlineData("string", "Ada", "Ada")]
    [InlineData("string", "no", "no")]
    [InlineData("string", "2024-08-13", "2024-08-13")]
    [InlineData("string", "'5'", "5")]
    [InlineData("string", "''", "")]
    [InlineData("string", "'null'", "null")]
    [InlineData("string", "0xZZ", "0xZZ")]
    [InlineData("string", "1_000", "1_000")]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "FALSE", "false")]
    [InlineData("integer", "42", "42")]
    [InlineData("integer", "+42", "42")]
    [InlineData("integer", "-0", "0")]
    [InlineData("integer", "007", "7")]
    [InlineData("integer", "0x1F", "31")]
    [InlineData("integer", "0o17", "15")]
    [InlineData("integer", "9223372036854775807", "9223372036854775807")]
    [InlineData("integer", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("float", "5", "5")]
    [InlineData("float", "1.50", "1.5")]
    [InlineData("float", "1e3", "1000")]
    [InlineData("float", ".5", "0.5")]
    [InlineData("float", "0x10", "16")]
    [InlineData("float", "0xFFFFFFFFFFFFFFFF", "1.8446744073709552E+19")]
    [InlineData("float", ".inf", "Infinity")]
    [InlineData("float", "-.INF", "-Infinity")]
    [InlineData("float", ".nan", "NaN")]
    [InlineData("double", "0.1", "0.1")]
    [InlineData("decimal", "1.50", "1.50")]
    [InlineData("decimal", "-12", "-12")]
    [InlineData("decimal", "1e2", "100")]
    [InlineData("decimal", "1234567890.123456789012345678", "1234567890.123456789012345678")]
    [InlineData("date", "2024-02-29", "2024-02-29")]
    [InlineData("date", "'0001-01-01'", "0001-01-01")]
    [InlineData("datetime", "2024-08-13T10:00:00Z", "2024-08-13T10:00:00Z")]
    [InlineData("datetime", "2024-08-13T10:00:00.5+02:00", "2024-08-13T10:00:00.5+02:00")]
    [InlineData("datetime", "2024-08-13T10:00:00", "2024-08-13T10:00:00")]
    [InlineData("time", "10:00:00", "10:00:00")]
    [InlineData("time", "23:59:59.25", "23:59:59.25")]
    [InlineData("time", "09:00:00Z", "09:00:00Z")]
    [InlineData("time", "00:30:00+02:00", "00:30:00+02:00")]
    [InlineData("date_or_datetime", "2024-08-13", "2024-08-13")]
    [InlineData("date_or_datetime", "2024-08-13T10:00:00Z", "2024-08-13T10:00:00Z")]
    [InlineData("uri", "https://www.un.org/a?b=c#d", "https://www.un.org/a?b=c#d")]
    [InlineData("uri", "https://he.wikipedia.org/wiki/ירושלים", "https://he.wikipedia.org/wiki/ירושלים")]
    [InlineData("uri", "urn:isbn:1", "urn:isbn:1")]
    [InlineData("uriorcurie", "schema:name", "schema:name")]
    [InlineData("curie", "schema:name", "schema:name")]
    [InlineData("ncname", "a-b.c_1", "a-b.c_1")]
    [InlineData("jsonpointer", "/a/~0b", "/a/~0b")]
    public void RightScalar_HasItsCanonicalText(string range, string written, string text) =>
        Assert.Equal(text, FactText.Scalar($"range: {range}", written));

    [Theory]
    [InlineData("string")]
    [InlineData("integer")]
    [InlineData("Thing")]
    [InlineData("Thing, multivalued: true")]
    [InlineData("Thing, multivalued: true, inlined: true")]
    public void Null_IsNoValue(string range)
    {
        foreach (string written in (string[])["", "~", "null", "Null", "NULL"])
        {
            Assert.Null(FactText.Value($"range: {range}", written));
        }
    }

    [Theory]
    [InlineData("decimal", "0.12345678901234567890123456789", "0.12345678901234567890123456789 is out of bounds: 'value' takes numbers of at most 28 digits.")]
    [InlineData("decimal", "1e-30", "1e-30 is out of bounds: 'value' takes numbers of at most 28 digits.")]
    [InlineData("decimal", "1e400", "1e400 is out of bounds: 'value' takes numbers of at most 28 digits.")]
    [InlineData("decimal", ".inf", ".inf is out of bounds: 'value' takes numbers of at most 28 digits.")]
    [InlineData("float", "1e400", "1e400 is out of bounds: 'value' takes numbers up to 1.8e308.")]
    [InlineData("integer", "-9223372036854775809", "-9223372036854775809 is out of bounds: 'value' takes numbers between -9223372036854775808 and 9223372036854775807.")]
    [InlineData("integer, minimum_value: 5", "4", "4 is out of bounds: 'value' takes numbers from 5.")]
    [InlineData("integer, maximum_value: 5", "6", "6 is out of bounds: 'value' takes numbers up to 5.")]
    [InlineData("float, minimum_value: 0", ".nan", ".nan is out of bounds: 'value' takes numbers from 0.")]
    [InlineData("float, maximum_value: 0", ".inf", ".inf is out of bounds: 'value' takes numbers up to 0.")]
    [InlineData("float, maximum_value: 0", "1e30", "1e30 is out of bounds: 'value' takes numbers up to 0.")]
    [InlineData("decimal, minimum_value: 0.5", "0.49", "0.49 is out of bounds: 'value' takes numbers from 0.5.")]
    [InlineData("date", "2024-08", "'2024-08' is no date: year, month and day are expected, in years 0001 to 9999. Write a full date as YYYY-MM-DD.")]
    [InlineData("date", "2024-08-13T10:00:00Z", "'2024-08-13T10:00:00Z' is no date: year, month and day are expected, in years 0001 to 9999. Write a full date as YYYY-MM-DD.")]
    [InlineData("date", "2023-02-29", "'2023-02-29' is no date: February 2023 has 28 days. Write a full date as YYYY-MM-DD.")]
    [InlineData("datetime", "2024-08-13", "'2024-08-13' is no date: a date with a time is expected. Write YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00.")]
    [InlineData("datetime", "2024-02-30T10:00:00Z", "'2024-02-30T10:00:00Z' is no date: February 2024 has 29 days. Write YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00.")]
    [InlineData("datetime", "2024-08-13T25:00:00Z", "'2024-08-13T25:00:00Z' is no date: a date with a time is expected. Write YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00.")]
    [InlineData("datetime", "2024-08-13T10:00:00.Z", "'2024-08-13T10:00:00.Z' is no date: a date with a time is expected. Write YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00.")]
    [InlineData("datetime", "2024-08-13 10:00:00", "'2024-08-13 10:00:00' is no date: a date with a time is expected. Write YYYY-MM-DDThh:mm:ss with Z or an offset such as +02:00.")]
    [InlineData("time", "24:00:00", "'24:00:00' is no date: a time of day is expected. Write hh:mm:ss, with Z or an offset such as +02:00 if the source tells it.")]
    [InlineData("time", "10:00", "'10:00' is no date: a time of day is expected. Write hh:mm:ss, with Z or an offset such as +02:00 if the source tells it.")]
    [InlineData("date_or_datetime", "2024-08", "'2024-08' is no date: year, month and day are expected, in years 0001 to 9999. Write a full date as YYYY-MM-DD, or a date with a time as YYYY-MM-DDThh:mm:ssZ.")]
    [InlineData("uri", "name", "'name' does not match the pattern of 'value': write a full URI, as in https://www.un.org/.")]
    [InlineData("uri", "'https://a b'", "'https://a b' does not match the pattern of 'value': it holds a character that no URI has. Write it percent-encoded, a space as %20.")]
    [InlineData("uri", "\"https://a\\u0001\"", "'https://a\u0001' does not match the pattern of 'value': it holds a character that no URI has. Write it percent-encoded, a space as %20.")]
    [InlineData("uriorcurie", "name", "'name' does not match the pattern of 'value': write a full URI, or a prefix and a name as in schema:name.")]
    [InlineData("uriorcurie", "1a:b", "'1a:b' does not match the pattern of 'value': what stands before the first ':' is neither a scheme nor a prefix.")]
    [InlineData("curie", "https://a.org", "'https://a.org' does not match the pattern of 'value': write a prefix and a name, as in schema:name, not a full URI.")]
    [InlineData("boolean", "'true'", "'true' is a text, but 'value' takes true or false. Write true or false, without quotes.")]
    [InlineData("float", "'1.5'", "'1.5' is a text, but 'value' takes a number. Remove the quotes.")]
    [InlineData("float", "1,5", "'1,5' is a text, but 'value' takes a number. Write digits with a point, without quotes or separators.")]
    [InlineData("string, pattern: ^b, description: A word.", "Ada", "'Ada' does not match the pattern of 'value': A word (^b).")]
    [InlineData("string, pattern: ^b", "Ada", "'Ada' does not match the pattern of 'value': ^b")]
    public void WrongScalar_HasOneIssue(string range, string written, string message)
    {
        (string squiggle, string found) = FactText.Issue($"range: {range}", written);
        Assert.Equal((written, message), (squiggle, found));
    }

    [Fact]
    public void BlockText_IsHeldAgainstThePatternWithItsLineBreak() =>
        Assert.Equal(("|\n    abc", "'abc\n' does not match the pattern of 'value': ^[a-z]+$"), FactText.Issue("pattern: '^[a-z]+$'", "|\n    abc"));

    [Fact]
    public void FoldedText_MayMatchThePattern() => Assert.Equal("abc", FactText.Scalar("pattern: '^[a-z]+$'", ">-\n    abc"));

    [Theory]
    [InlineData("no", 0)]
    [InlineData("'no'", 0)]
    [InlineData("'1'", 1)]
    [InlineData("'true'", 2)]
    [InlineData("'null'", 3)]
    public void PermissibleValue_IsFoundByItsText(string written, int index) =>
        Assert.Equal(new Model.EnumValue(index), FactText.Value("range: E", written, "enums: {E: {permissible_values: {no: , 1: , true: , null: }}}"));

    [Fact]
    public void EnumOfManyValues_ListsTwentyOfThem()
    {
        string values = string.Join(", ", Enumerable.Range(0, 22).Select(i => $"v{i}: "));
        (_, string message) = FactText.Issue("range: E", "xyz", $"enums: {{E: {{permissible_values: {{{values}}}}}}}");
        Assert.EndsWith("v18, v19 and 2 more.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1948-05~")]
    [InlineData("1993-08/1993-09")]
    [InlineData("2022-10")]
    [InlineData("'1815'")]
    [InlineData("2024-08-13T10:00:00Z")]
    public void EdtfDate_IsKeptAsWritten(string written) =>
        Assert.Equal(written.Trim('\''), (FactText.Value("range: when", written, "types: {when: {typeof: string, uri: edtf:EDTF}}") as Model.ScalarValue)!.Text);
}
