using Dataset.Schema.Yaml;

using static Dataset.Schema.Tests.Yaml.YamlAssert;

namespace Dataset.Schema.Tests.Yaml;

public class YamlRulesTests
{
    [Theory]
    [InlineData("a:\n\tb: 1\nc: 2", "\t", 1, 0)]
    [InlineData("a:\n  b:\n\t\tc: 1\nc: 2", "\t\t", 2, 0)]
    [InlineData("a:\n  b:\n  \tc: 1\nc: 2", "\t", 2, 2)]
    [InlineData("a:\n  b: 1\n\tbroken [\nc: 2", "\t", 2, 0)]
    public void TabIndent_BreaksItsEntryOnly(string text, string tab, int line, int column)
    {
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlTab, tab, text);
        Assert.Equal(new LinePosition(line, column), issue.Start);
        Assert.IsType<YamlBroken>(Value(root, "a"));
        Assert.Equal("2", Scalar(root, "c").Value);
    }

    [Theory]
    [InlineData("a:\n  b: one\ttwo\n  c: 2")]
    [InlineData("a:\n  b: \"one\ttwo\"\n  c: 2")]
    [InlineData("a:\n  b: |\n    one\n    \ttwo\n  c: 2")]
    [InlineData("a:\n  b: one\n   \ttwo\n  c: 2")]
    [InlineData("a:\n  b: one\ttwo\tthree\n  c: 2")]
    public void TabInText_BreaksThatTextOnly(string text)
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlTab, "\t", text);
        Assert.IsType<YamlBroken>(Value(root, "a", "b"));
        Assert.Equal("2", Scalar(root, "a", "c").Value);
    }

    [Theory]
    [InlineData("a: 1\t# why")]
    [InlineData("a: 1 # why\tnot")]
    [InlineData("a:\t1")]
    [InlineData("\t# why\na: 1")]
    [InlineData("a: 1\t")]
    [InlineData("a: 1\n\t\n")]
    public void TabBetween_BreaksNothing(string text)
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlTab, "\t", text);
        Assert.Equal("1", Scalar(root, "a").Value);
    }

    [Fact]
    public void TabsInManyLines_AreOneIssueForALine()
    {
        YamlFile file = Read("a:\n\tb:\t1\n\tc:\t2\nd: 3");
        Assert.Equal([1, 2], file.Issues.Select(i => i.Start.Line));
    }

    [Theory]
    [InlineData("a: {b: *x, c: 1}", "*x", "An alias ('*x')")]
    [InlineData("a:\n  b: *x\n  c: 1", "*x", "An alias ('*x')")]
    [InlineData("a:\n  b: !!int 4\n  c: 1", "!!int", "A tag ('!!int')")]
    [InlineData("a:\n  b: !t\n  c: 1", "!t", "A tag ('!t')")]
    [InlineData("a:\n  b: !t [x]\n  c: 1", "!t", "A tag ('!t')")]
    [InlineData("a:\n  b: &x !t 5\n  c: 1", "&x", "An anchor ('&x')")]
    [InlineData("a:\n  b: {[x]: 5}\n  c: 1", "[x]", "A list or mapping as a key")]
    [InlineData("a:\n  b:\n    ? {x: 1}\n    : 5\n  c: 1", "{x: 1}", "A list or mapping as a key")]
    [InlineData("a:\n  b:\n    ? x\n    : 5\n  c: 1", "?", "A key behind '?'")]
    [InlineData("a:\n  b: {x: 1, ? y : 5}\n  c: 1", "?", "A key behind '?'")]
    [InlineData("a:\n  b:\n    <<: *x\n    d: 1\n  c: 1", "<<", "A merge key ('<<')")]
    [InlineData("a:\n  b: {*x : 2}\n  c: 1", "*x", "An alias ('*x')")]
    public void ForbiddenConstruct_BreaksItsNodeOnly(string text, string squiggle, string name)
    {
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlConstruct, squiggle, text);
        Assert.StartsWith(name + " is not allowed: facts are data, not programs. ", issue.Message, StringComparison.Ordinal);
        Assert.IsType<YamlBroken>(Value(root, "a", "b"));
        Assert.Equal("1", Scalar(root, "a", "c").Value);
    }

    [Theory]
    [InlineData("a: &x 1", "1")]
    [InlineData("a: &x\n  1", "1")]
    [InlineData("a: &x", "")]
    [InlineData("a: &x # why\n  '1'", "'1'")]
    [InlineData("a: &x [1, 2]", "[1, 2]")]
    [InlineData("a: &x\n  b: 1\n  c: 2", "b: 1\n  c: 2")]
    [InlineData("a: &x\n  - 1", "- 1")]
    public void Anchor_LeavesItsValue(string text, string written)
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlConstruct, "&x", text);
        YamlNode value = Value(root, "a");
        Assert.Equal(written, TextOf(text, value));
        Assert.DoesNotContain(AllNodes(root), n => n is YamlBroken);
    }

    [Theory]
    [InlineData("%YAML 1.2\n---\na: 1", "%YAML")]
    [InlineData("%FOO bar\na: 1", "%FOO")]
    [InlineData("# x\n---\na: 1\n---\nb: 2", "---")]
    [InlineData("a: 1\n---\n# x\nb: 2", "---")]
    [InlineData("a: 1\n---\na: 2\nb: 2", "---")]
    [InlineData("a: 1\n--- # x\nb: 2", "---")]
    [InlineData("a: 1\n...\n", "...")]
    [InlineData("a: 1\n---\n- 2", "---")]
    [InlineData("a: 1\r\n---", "---")]
    public void DirectiveOrMarker_LosesNoEntry(string text, string squiggle)
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlConstruct, squiggle, text);
        if (!text.Contains("- 2", StringComparison.Ordinal))
        {
            Assert.Equal("1", Scalar(root, "a").Value);
        }

        if (text.Contains('b', StringComparison.Ordinal) && text.Contains("b: 2", StringComparison.Ordinal))
        {
            Assert.Equal("2", Scalar(root, "b").Value);
        }
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", 1)]
    [InlineData("# x\na: 1\n\"a\": 3", 2)]
    [InlineData("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\ni: 9\na: 3", 1)]
    [InlineData("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\na: 3", 1)]
    public void DuplicateKey_KeepsTheFirst(string text, int firstLine)
    {
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlDuplicateKey, text.Contains('"', StringComparison.Ordinal) ? "\"a\"" : "a", text);
        string wayOut = issue.Start.Column == 0 ? "give it another name" : "make them a list";
        Assert.Equal($"Key 'a' is already used in line {firstLine}. Remove one of the two, or {wayOut}.", issue.Message);
        Assert.Equal("1", Scalar(root, "a").Value);
        Assert.Equal(text.LastIndexOf('a'), issue.Span.Start + (issue.Span.Length / 2));
    }

    [Fact]
    public void DuplicateKeyInside_IsFoundInEveryMapping()
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlDuplicateKey, "b", "a: {b: 1, b: 2}\nc: {b: 3}");
        Assert.Equal("1", Scalar(root, "a", "b").Value);
        OneIssue(Rules.YamlDuplicateKey, "b", "a:\n  - b: 1\n    b: 2\n  - b: 3");
    }

    [Theory]
    [InlineData("a: x\u0007y\nb: 1", "\u0007", "U+0007")]
    [InlineData("a: \"x\u0000\u0000y\"\nb: 1", "\u0000\u0000", "U+0000")]
    [InlineData("a: x\u0085y\nb: 1", "\u0085", "U+0085")]
    [InlineData("a: x\u2028y\nb: 1", "\u2028", "U+2028")]
    [InlineData("a: x\uFEFFy\nb: 1", "\uFEFF", "U+FEFF")]
    [InlineData("a: [x, \u007F]\nb: 1", "\u007F", "U+007F")]
    public void ForbiddenCharacter_BreaksItsText(string text, string squiggle, string name)
    {
        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlCharacter, squiggle, text);
        Assert.StartsWith($"Character {name} is not allowed: it is ", issue.Message, StringComparison.Ordinal);
        Assert.Contains(AllNodes(Value(root, "a")), n => n is YamlBroken);
        Assert.Equal("1", Scalar(root, "b").Value);
    }

    // Written with numbers: test names go through encoders that do not know lone surrogates.
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void LoneSurrogate_BreaksItsText(int unit)
    {
        string half = ((char)unit).ToString();
        (_, YamlNode? root) = OneIssue(Rules.YamlCharacter, half, $"a: x{half}y\nb: 😀");
        Assert.IsType<YamlBroken>(Value(root, "a"));
        Assert.Equal("😀", Scalar(root, "b").Value);
    }

    [Fact]
    public void ForbiddenCharacterInKey_LosesWhatItNames()
    {
        (_, YamlNode? root) = OneIssue(Rules.YamlCharacter, "\u0007", "a: 1\nx\u0007: 2\nb: 3");
        Assert.Equal(["a", "b"], Assert.IsType<YamlMapping>(root).Entries.Select(e => e.Key.Value));
        (_, root) = OneIssue(Rules.YamlCharacter, "\u0007", "a:\n  x\u0007: 2\n  c: 1\nb: 3");
        Assert.IsType<YamlBroken>(Value(root, "a"));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void DeepNesting_StopsAtTheLimit(int depth, bool isSound)
    {
        string text = "a: " + new string('[', depth) + new string(']', depth) + "\nb: 1";
        if (isSound)
        {
            ReadSound(text);
            return;
        }

        (Issue issue, YamlNode? root) = OneIssue(Rules.YamlDepth, "[", text);
        Assert.Equal(new LinePosition(0, 66), issue.Start);
        Assert.Equal("Lists and mappings are nested more than 64 levels deep. Write the fact flatter.", issue.Message);
        Assert.IsType<YamlBroken>(Value(root, "a"));
        Assert.Equal("1", Scalar(root, "b").Value);
    }
}
