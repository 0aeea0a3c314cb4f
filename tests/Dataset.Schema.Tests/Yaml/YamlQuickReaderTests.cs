using CsCheck;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>The quick reader gives up, or makes what the parser of the whole language makes.</summary>
public sealed class YamlQuickReaderTests
{
    private const string Ordinary = """
        # Observations.
        pond-2024:
          name: Observation 7 at the pond   # in spring
          title: 'The warbler''s "song"'
          quote: "It was \"clear\" \\ bell"  # heard
          summary: >-
            A bird was noted
            at the edge of the reeds.

            It left.
          note: |
            Two lines
            of text.

          text: a long text
            that goes on (here)
          negative: -3
          empty:
          url: https://example.org/a?b=c#d
          supports: [date, method, count]
          none: []
          records: [S/PV.1 (Part I), a b, c(d), S/PV.2 (Resumption 2) ]
          two words (of three): more
          hebrew: פגישה
          participants:
            - person: Rosa
              role: observer
            - person: Noa # seen
            - name
            - of words: Rosa
          sources:
          - source: document-1
            tags:
              - a
              - b
          - source: document-2
        next-2024:
          inner:
            deep: >
              x
          last: ~
        """;

    private const string Nasty = "[]{}\"'`:,-?#&*!|>%@\\\r\n \n  -: ~xא.";

    private static readonly Gen<Func<string, string>> Edit = Gen.OneOf<Func<string, string>>(
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, Nasty.Length - 1], (at, c) => (Func<string, string>)(text => text.Insert(at % (text.Length + 1), Nasty[c].ToString()))),
        Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 12], (at, n) => (Func<string, string>)(text => Cut(text, at, n))),
        Gen.Select(Gen.Int[0, 80], Gen.Int[0, 6], (line, n) => (Func<string, string>)(text => Indent(text, line, n))),
        Gen.Int[0, 2000].Select(at => (Func<string, string>)(text => text[..(at % (text.Length + 1))])),
        Gen.Const<Func<string, string>>(text => text.Replace("\n", "\r\n")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void OrdinaryFile_IsReadQuicklyAndAlike(string lineEnd)
    {
        string text = (Ordinary + "\n").ReplaceLineEndings(lineEnd);

        Assert.NotNull(Quick(text));
        AssertAlike(text);
    }

    [Fact]
    public void MutatedFile_IsReadAlikeOrNotAtAll() =>
        Edit.Array[1, 3].Select(edits => edits.Aggregate(Ordinary + "\n", (text, edit) => edit(text))).Sample(AssertAlike, iter: 20_000);

    [Theory]
    [InlineData("a: &x 1")]
    [InlineData("a: {b: c}")]
    [InlineData("a: b: c")]
    [InlineData("a: 1\na: 2")]
    [InlineData("? a\n: b")]
    [InlineData("- a\nb: c")]
    [InlineData("")]
    public void WhatIsNotOrdinary_IsLeftToTheParser(string text) => Assert.Null(Quick(text));

    private static YamlNode? Quick(string text)
    {
        IssueList issues = new("a.yaml", text);
        return new YamlQuickReader(YamlTextReader.Read(text, issues), issues).Read();
    }

    private static void AssertAlike(string text)
    {
        if (Quick(text) is not { } quick)
        {
            return;
        }

        IssueList issues = new("a.yaml", text);
        YamlText source = YamlTextReader.Read(text, issues);
        YamlNode? whole = new YamlTreeReader(source, issues).Read(source.Start, source.End, out YamlFailure? failure);
        Assert.Null(failure);
        Assert.Empty(issues.ToEquatableArray());
        Assert.Equal(whole, quick);
    }

    private static string Cut(string text, int at, int count)
    {
        int start = at % (text.Length + 1);
        return text.Remove(start, Math.Min(count, text.Length - start));
    }

    private static string Indent(string text, int line, int count)
    {
        string[] lines = text.Split('\n');
        int at = line % lines.Length;
        lines[at] = new string(' ', count) + lines[at].TrimStart(' ');
        return string.Join('\n', lines);
    }
}
