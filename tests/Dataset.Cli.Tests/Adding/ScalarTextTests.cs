using Dataset.Cli.Adding;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Tests.Adding;

/// <summary>Values as YAML.</summary>
public sealed class ScalarTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("2024", "'2024'")]
    [InlineData("2024-02", "2024-02")]
    [InlineData("no", "no")]
    [InlineData("true", "'true'")]
    [InlineData("~", "'~'")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("a:b", "a:b")]
    [InlineData("it's: so", "\"it's: so\"")]
    [InlineData("it's", "it's")]
    [InlineData("a #b", "'a #b'")]
    [InlineData(" a ", "' a '")]
    [InlineData("- a", "'- a'")]
    [InlineData("*a", "'*a'")]
    [InlineData("[a]", "'[a]'")]
    [InlineData("two\nlines\t\"x\" \\", "\"two\\nlines\\t\\\"x\\\" \\\\\"")]
    [InlineData("\u0007", "\"\\x07\"")]
    [InlineData("غزة", "غزة")]
    public void Text_IsInQuotesWhereItNeedsThem(string text, string written)
    {
        Assert.Equal(written, ScalarText.OnOneLine(new DraftText(text, isText: true), flow: false));
        Assert.Equal(text, Read($"k: {written}\n"));
        Assert.Equal(text, Read($"k: [{ScalarText.OnOneLine(new DraftText(text, isText: true), flow: true)}]\n"));
    }

    [Fact]
    public void Number_IsWrittenAsItIs() => Assert.Equal("12", ScalarText.OnOneLine(new DraftText("12", isText: false), flow: false));

    [Fact]
    public void LongText_IsFoldedAndReadsBack()
    {
        string text = string.Join(' ', Enumerable.Range(1, 60).Select(i => $"word-{i}:"));

        string written = ScalarText.Write(new DraftText(text, isText: true), 6, 4);

        Assert.StartsWith(">-\n    word-1:", written, StringComparison.Ordinal);
        Assert.All(written.Split('\n'), line => Assert.True(line.Length <= ScalarText.Width));
        Assert.Equal(text, Read($"  k: {written}\n"));
    }

    [Fact]
    public void LongTextWithTwoSpaces_IsNotFolded() =>
        Assert.StartsWith("a  a", ScalarText.Write(new DraftText(string.Concat(Enumerable.Repeat("a  ", 60)) + "a", isText: true), 6, 4), StringComparison.Ordinal);

    private static string Read(string yaml)
    {
        YamlNode value = Assert.Single(((YamlMapping)YamlReader.Read("", yaml).Root!).Entries).Value;
        return ((YamlScalar)(value is YamlSequence list ? list.Items[0] : value)).Value;
    }
}
