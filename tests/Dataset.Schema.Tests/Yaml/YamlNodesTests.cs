using Dataset.Schema.Yaml;

using static Dataset.Schema.Tests.Yaml.YamlAssert;

namespace Dataset.Schema.Tests.Yaml;

public class YamlNodesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# Meetings of 2024.\n")]
    [InlineData("---\n")]
    [InlineData("---\n# Meetings of 2024.\n")]
    [InlineData("\uFEFF")]
    public void NothingButComments_HasNoRoot(string text)
    {
        YamlFile file = Read(text);
        Assert.Null(file.Root);
        Assert.Empty(file.Issues);
    }

    [Fact]
    public void File_KeepsPathAndText()
    {
        YamlFile file = YamlReader.Read("a\\B/ç.yaml", "a: 1");
        Assert.Equal("a\\B/ç.yaml", file.Path);
        Assert.Equal("a: 1", file.Text);
    }

    [Fact]
    public void RootScalar_IsTheRoot() => Assert.Equal(new YamlScalar("hello", IsPlain: true, new SourceSpan(0, 5)), Read("hello\n").Root);

    [Fact]
    public void RootList_IsTheRoot()
    {
        YamlSequence list = Assert.IsType<YamlSequence>(Read("- a\n- b\n").Root);
        Assert.Equal(new SourceSpan(0, 7), list.Span);
        Assert.Equal(["a", "b"], list.Items.Cast<YamlScalar>().Select(s => s.Value));
    }

    [Theory]
    [InlineData("a: Ramallah", "Ramallah", "Ramallah", true)]
    [InlineData("a: Ramallah # capital?", "Ramallah", "Ramallah", true)]
    [InlineData("a:   Al-Quds  ", "Al-Quds", "Al-Quds", true)]
    [InlineData("a: 'It''s'", "It's", "'It''s'", false)]
    [InlineData("a: \"\\u05D9 \\\" \\t\"", "\u05D9 \" \t", "\"\\u05D9 \\\" \\t\"", false)]
    [InlineData("a: \"\"", "", "\"\"", false)]
    [InlineData("a: one\n  two\n\n  three\nb: 1", "one two\nthree", "one\n  two\n\n  three", true)]
    [InlineData("a: \"one\n  two\"\nb: 1", "one two", "\"one\n  two\"", false)]
    [InlineData("a: 'one\n\n  two'\nb: 1", "one\ntwo", "'one\n\n  two'", false)]
    [InlineData("a: |\n  one\n    two\n\nb: 1", "one\n  two\n", "|\n  one\n    two", false)]
    [InlineData("a: |-\n  one\n\n\n# end\nb: 1", "one", "|-\n  one", false)]
    [InlineData("a: >- # why\n  one\n  two\n\n  three\nb: 1", "one two\nthree", ">- # why\n  one\n  two\n\n  three", false)]
    [InlineData("a: |", "", "|", false)]
    [InlineData("a: https://www.un.org/a#b", "https://www.un.org/a#b", "https://www.un.org/a#b", true)]
    [InlineData("a: S/RES/242 (1967)", "S/RES/242 (1967)", "S/RES/242 (1967)", true)]
    [InlineData("a: -1", "-1", "-1", true)]
    [InlineData("a: -- dash", "-- dash", "-- dash", true)]
    [InlineData("a: שלום", "שלום", "שלום", true)]
    [InlineData("a: السلطة الفلسطينية", "السلطة الفلسطينية", "السلطة الفلسطينية", true)]
    [InlineData("a: 😀🕊 x", "😀🕊 x", "😀🕊 x", true)]
    [InlineData("אב: \"😀\"\na: next", "next", "next", true)]
    [InlineData("\uFEFFa: marked", "marked", "marked", true)]
    [InlineData("---\na: marked", "marked", "marked", true)]
    [InlineData("# first\n---\na: marked", "marked", "marked", true)]
    public void Scalar_HasValueAndSpan(string text, string value, string written, bool isPlain)
    {
        YamlScalar scalar = Scalar(ReadSound(text), "a");
        Assert.Equal(value, scalar.Value);
        Assert.Equal(written, TextOf(text, scalar));
        Assert.Equal(isPlain, scalar.IsPlain);
    }

    [Theory]
    [InlineData("a:", 2)]
    [InlineData("a:\nb: 1", 2)]
    [InlineData("a:   # nothing\nb: 1", 2)]
    [InlineData("{a: }", 3)]
    [InlineData("{a:   , b: 1}", 3)]
    [InlineData("{a, b: 1}", 2)]
    [InlineData("'a' : \nb: 1", 5)]
    public void AbsentValue_IsEmptyBehindItsColon(string text, int offset) =>
        Assert.Equal(new YamlScalar("", IsPlain: true, new SourceSpan(offset, 0)), Value(ReadSound(text), "a"));

    [Fact]
    public void AbsentItem_IsEmptyBehindItsDash() =>
        Assert.Equal(new YamlScalar("", IsPlain: true, new SourceSpan(5, 0)), Value(ReadSound("a:\n -\n - b"), "a", "0"));

    [Theory]
    [InlineData("a:\n  b: 1\n  c:\n    - 2\n\n# end\nd: 3", "b: 1\n  c:\n    - 2")]
    [InlineData("a:\n- 1\n- b: 2\n  c: 3\n\nd: 3", "- 1\n- b: 2\n  c: 3")]
    [InlineData("a: [1, [2, 3], {b: 4}] # end\nd: 3", "[1, [2, 3], {b: 4}]")]
    [InlineData("a: {b: 1, c: [2]}\nd: 3", "{b: 1, c: [2]}")]
    [InlineData("a: {\n  b: 1,\n  c: 2,\n}\nd: 3", "{\n  b: 1,\n  c: 2,\n}")]
    [InlineData("a: []\nd: 3", "[]")]
    [InlineData("a: {}\nd: 3", "{}")]
    [InlineData("a:\n  b: |\n    text\n\n\nd: 3", "b: |\n    text")]
    public void Collection_EndsWithItsLastChild(string text, string written)
    {
        YamlMapping root = ReadSound(text);
        Assert.Equal(written, TextOf(text, Value(root, "a")));
        Assert.Equal("3", root.Find("d")?.Value is YamlScalar d ? d.Value : "3");
    }

    [Fact]
    public void QuotesInLists_GoOnFurtherRight()
    {
        YamlMapping root = ReadSound("a:\n- 'one\n  two'\n- - 'three\n    four'\n  - b: 'five\n     six'\n    c: ['seven\n      eight']\n");
        Assert.Equal(
            ["one two", "three four", "b", "five six", "c", "seven eight"], AllNodes(Value(root, "a")).OfType<YamlScalar>().Select(s => s.Value));
    }

    [Fact]
    public void PairInList_IsAMappingOfItsOwn()
    {
        const string Text = "a: [b: 1, c]";
        YamlMapping pair = Assert.IsType<YamlMapping>(Value(ReadSound(Text), "a", "0"));
        Assert.Equal("b: 1", TextOf(Text, pair));
        Assert.Equal("c", Scalar(ReadSound(Text), "a", "1").Value);
    }

    [Theory]
    [InlineData("\"a: b\": 1", "a: b", "\"a: b\"")]
    [InlineData("'#a': 1", "#a", "'#a'")]
    [InlineData("a b : 1", "a b", "a b")]
    [InlineData("2024: 1", "2024", "2024")]
    [InlineData("מפתח: 1", "מפתח", "מפתח")]
    public void Key_HasValueAndSpan(string text, string value, string written)
    {
        YamlScalar key = ReadSound(text).Entries[0].Key;
        Assert.Equal(value, key.Value);
        Assert.Equal(written, TextOf(text, key));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void OtherLineBreaks_GiveTheSameNodes(string lineBreak)
    {
        string text = Samples.Meetings.Replace("\n", lineBreak, StringComparison.Ordinal);
        YamlMapping root = ReadSound(text);
        YamlNode[] expected = [.. AllNodes(ReadSound(Samples.Meetings))];
        YamlNode[] actual = [.. AllNodes(root)];
        Assert.Equal(expected.Select(Describe), actual.Select(Describe));
        Assert.Equal(
            expected.Select(n => TextOf(Samples.Meetings, n)), actual.Select(n => TextOf(text, n).Replace(lineBreak, "\n", StringComparison.Ordinal)));

        static string Describe(YamlNode node) => node is YamlScalar scalar ? scalar.Value : node.GetType().Name;
    }

    [Fact]
    public void ManyEntries_AreAllKept()
    {
        string text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"fact-{i:D4}: {{name: n{i:D4}}}\n"));
        YamlMapping root = ReadSound(text);
        Assert.Equal(1000, root.Entries.Count);
        Assert.Equal("n0999", Scalar(root, "fact-0999", "name").Value);
    }
}
