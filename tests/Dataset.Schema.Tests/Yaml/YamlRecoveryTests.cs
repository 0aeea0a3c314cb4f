using Dataset.Schema.Yaml;

using static Dataset.Schema.Tests.Yaml.YamlAssert;

namespace Dataset.Schema.Tests.Yaml;

public class YamlRecoveryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void BrokenEntry_LeavesItsNeighborsAndTheirPlaces(int broken)
    {
        string[] entries =
        [
            "# first\nputin-abbas-2024:\n  title: \"Путин\" # x\n  names: [أ, ב, 😀]\n",
            "abbas-erdogan-2024:\r\n  note: |\r\n    one\r\n\r\n    two\r\n  sources:\r\n  - source: aa\r\n\r\n",
            "'meshaal: 2024': {title: Doha}",
        ];
        string[] keys = ["putin-abbas-2024", "abbas-erdogan-2024", "meshaal: 2024"];
        entries[broken] = broken == 2 ? "'meshaal: 2024': {title: Doha" : entries[broken].Insert(entries[broken].IndexOf(": ", StringComparison.Ordinal) + 2, "[");
        string text = string.Concat(entries);
        YamlFile file = Read(text);
        Issue issue = Assert.Single(file.Issues);
        Assert.InRange(issue.Span.Start, text.IndexOf(entries[broken], StringComparison.Ordinal), text.IndexOf(entries[broken], StringComparison.Ordinal) + entries[broken].Length);
        YamlMapping root = Assert.IsType<YamlMapping>(file.Root);
        Assert.Equal(keys, root.Entries.Select(e => e.Key.Value));
        for (int i = 0; i < keys.Length; i++)
        {
            Assert.Contains(keys[i], TextOf(text, root.Entries[i].Key));
            if (i == broken)
            {
                Assert.Single(AllNodes(root.Entries[i].Value), node => node is YamlBroken);
                continue;
            }

            YamlNode alone = Assert.Single(ReadSound(entries[i]).Entries).Value;
            Assert.Equal(
                AllNodes(alone).Select(n => TextOf(entries[i], n)), AllNodes(root.Entries[i].Value).Select(n => TextOf(text, n)));
        }
    }

    [Fact]
    public void SeveralBrokenEntries_GiveOneIssueEach()
    {
        YamlFile file = Read("a: [\nb: 1\nc: \"x\nd: 2\ne:\n\tf: 1\ng: 3\n");
        Assert.Equal(["DS0001", "DS0001", "DS0002"], file.Issues.Select(i => i.Rule.Id));
        Assert.Equal([0, 2, 5], file.Issues.Select(i => i.Start.Line));
        Assert.Equal(["a", "c", "e"], Assert.IsType<YamlMapping>(file.Root).Entries.Where(e => e.Value is YamlBroken).Select(e => e.Key.Value));
    }

    [Fact]
    public void DuplicateKeyBesideABrokenEntry_IsFoundAcrossEntries()
    {
        YamlFile file = Read("a: 1\nb: [\na: 2\n");
        Assert.Equal(["DS0001", "DS0004"], file.Issues.Select(i => i.Rule.Id));
        Assert.Equal("1", Scalar(file.Root, "a").Value);
    }

    [Fact]
    public void DuplicateKeyInABrokenEntry_IsReportedToo() =>
        Assert.Equal(["DS0004", "DS0001"], Read("a:\n  b: 1\n  b: 2\n  c: [\n").Issues.Select(i => i.Rule.Id));

    [Fact]
    public void LinesWithoutKey_AreOneIssueAndCostNoEntry()
    {
        const string Text = "a: 1\nsome words\nmore words\nb: 2\n";
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlSyntax, "some words", Text);
        Assert.Equal("This is no 'key: value'. Write a key and a colon before it.", issue.Message);
        Assert.Equal(["a", "b"], Assert.IsType<YamlMapping>(root).Entries.Select(e => e.Key.Value));
        Assert.DoesNotContain(AllNodes(root), n => n is YamlBroken);
    }

    [Fact]
    public void IndentedFirstEntry_IsKept()
    {
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlSyntax, "a", "# x\n  a: 1\nb: 2\n");
        Assert.Equal("Wrong indentation: this is further right than the entries below. Line it up with them.", issue.Message);
        Assert.Equal("1", Scalar(root, "a").Value);
        Assert.Equal("2", Scalar(root, "b").Value);
    }

    [Theory]
    [InlineData("a: 'x\nb: y'\nc: 1", "'")]
    [InlineData("a:\n  t: 'x\nb:\n  u: y'\nc: 1", "'")]
    public void ForgottenSingleQuote_TakesInNoEntry(string text, string squiggle)
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlSyntax, squiggle, text);
        Assert.Equal(["a", "b", "c"], Assert.IsType<YamlMapping>(root).Entries.Select(e => e.Key.Value));
    }

    [Theory]
    [InlineData("- a\n- [b\n", "[")]
    [InlineData("{a: 1", "{")]
    [InlineData("[", "[")]
    [InlineData("\"a", "\"")]
    public void BrokenFileWithoutEntries_IsBroken(string text, string squiggle)
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlSyntax, squiggle, text);
        Assert.Equal(text.TrimEnd(), TextOf(text, Assert.IsType<YamlBroken>(root)));
    }

    [Fact]
    public void BrokenSampleEntry_KeepsEveryOtherValue()
    {
        string text = Samples.Meetings.Replace("abstain: [uk, ch]", "abstain: [uk, ch", StringComparison.Ordinal);
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlSyntax, "[", text);
        Assert.Equal("'[' is not closed. Close it with ']'.", issue.Message);
        Assert.Equal("Khaled Meshaal in Doha", Scalar(root, "meshaal-doha-2024", "title").Value);
        Assert.Equal("host", Scalar(root, "putin-abbas-moscow-2024", "participants", "0", "role").Value);
    }
}
