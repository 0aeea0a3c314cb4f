using System.Text.Json;
using Dataset.Site.Citing;

namespace Dataset.Site.Tests.Citing;

public class ReferenceStyleTests
{
    private const string Awkward = @"50% of {A} & B_C: $5 #1 ~x^2 \ ""q""";

    private static readonly Reference Article = new("jns-2024", "Israel rebukes Russia")
    {
        Author = "Jewish News Syndicate",
        Date = EdtfDate.Parse("2024-08-13"),
        Url = "https://example.org/a?b=1&c=%5B2%5D",
    };

    private static readonly Reference Record = new("ds-votes-x", "Vote on x")
    {
        Author = "The Dataset authors",
        Container = "Diplomacy",
        Version = "1.2.3",
        Number = "votes/x",
        Url = "https://facts.example/votes/x.html",
    };

    [Theory]
    [InlineData("2024-08-13", "2024, August 13")]
    [InlineData("2022-10", "2022, October")]
    [InlineData("1948", "1948")]
    [InlineData("1948-05~", "ca. 1948, May")]
    [InlineData("1948?", "1948?")]
    [InlineData("2022-10-XX", "2022, October")]
    [InlineData("2001-21", "2001, Spring")]
    [InlineData("194X", "1940s")]
    [InlineData("1985-04-12T23:20:30Z", "1985, April 12")]
    [InlineData("1993-08/1993-09", "1993, August–September")]
    [InlineData("2024-08-13/2024-08-15", "2024, August 13–15")]
    [InlineData("2024-08-31/2024-09-02", "2024, August 31–September 2")]
    [InlineData("2023-12-30/2024-01-02", "2023, December 30–2024, January 2")]
    [InlineData("1993-08~/1993-09", "ca. 1993, August–1993, September")]
    [InlineData("1985/..", "from 1985, without an end")]
    [InlineData("-0044", "-0044")]
    public void DateInApa_IsNoMorePreciseThanWritten(string edtf, string expected) =>
        Assert.Equal(expected, ReferenceDate.InApa(EdtfDate.Parse(edtf)));

    [Fact]
    public void Apa_OfADocument_NamesAuthorDateTitleAndAddress() => Assert.Equal(
        "Jewish News Syndicate. (2024, August 13). /Israel rebukes Russia/. https://example.org/a?b=1&c=%5B2%5D", Apa(Article));

    [Fact]
    public void Apa_OfARecord_NamesTheDatasetAndItsVersion() => Assert.Equal(
        "The Dataset authors. (n.d.). Vote on x. In /Diplomacy/ (Version 1.2.3, record votes/x) [Data set]. https://facts.example/votes/x.html", Apa(Record));

    [Fact]
    public void Apa_WithoutAuthor_BeginsWithTheTitle() => Assert.Equal("/Who said what?/ (n.d.).", Apa(new Reference("x", "Who said what?")));

    [Fact]
    public void BibTex_EscapesWhatTexWouldRead() => Assert.Equal(
        """
        @misc{x,
          title = {{50\% of \textbraceleft{}A\textbraceright{} \& B\_C: \$5 \#1 \textasciitilde{}x\textasciicircum{}2 \textbackslash{} "q"}}
        }
        """.ReplaceLineEndings("\n"),
        BibTexStyle.Write([new Reference("x", Awkward)]));

    [Fact]
    public void BibTex_HoldsBracesInPairs() =>
        Assert.Equal(0, BibTexStyle.Write([new Reference("x", "}}{ {")]).Sum(c => c switch { '{' => 1, '}' => -1, _ => 0 }));

    [Fact]
    public void BibTex_OfADocument_GivesTheDateInBothForms() => Assert.Equal(
        """
        @misc{jns-2024,
          author = {{Jewish News Syndicate}},
          title = {{Israel rebukes Russia}},
          date = {2024-08-13},
          year = {2024},
          month = aug,
          url = {https://example.org/a?b=1&c=%5B2%5D}
        }
        """.ReplaceLineEndings("\n"),
        BibTexStyle.Write([Article]));

    [Theory]
    [InlineData("1948-05~", "date = {1948-05~},\n  year = {ca. 1948},\n  month = may")]
    [InlineData("1993-08/1993-09", "date = {1993-08/1993-09},\n  year = {1993}\n")]
    [InlineData("194X", "date = {194X},\n  year = {1940s}\n")]
    [InlineData("1948?", "date = {1948?},\n  year = {1948?}\n")]
    public void BibTex_TellsNoDateMorePreciselyThanWritten(string edtf, string expected) =>
        Assert.Contains(expected, BibTexStyle.Write([new Reference("x", "X") { Date = EdtfDate.Parse(edtf) }]), StringComparison.Ordinal);

    [Fact]
    public void Ris_OfADocument_HasALineForEachField() => Assert.Equal(
        "TY  - ELEC\nAU  - Jewish News Syndicate\nTI  - Israel rebukes Russia\nPY  - 2024\nDA  - 2024/08/13/\nUR  - https://example.org/a?b=1&c=%5B2%5D\nID  - jns-2024\nER  - \n",
        RisStyle.Write([Article]));

    [Theory]
    [InlineData("2022-10", "PY  - 2022\nDA  - 2022/10//\n")]
    [InlineData("1948-05~", "PY  - 1948\nDA  - 1948/05//about May 1948\n")]
    [InlineData("1993-08/1993-09", "PY  - 1993\nDA  - 1993///August to September 1993\n")]
    [InlineData("2001-21", "PY  - 2001\nDA  - 2001///spring 2001\n")]
    [InlineData("194X", "X\nDA  - ///1940s\n")]
    public void Ris_TellsNoDateMorePreciselyThanWritten(string edtf, string expected) =>
        Assert.Contains(expected, RisStyle.Write([new Reference("x", "X") { Date = EdtfDate.Parse(edtf) }]), StringComparison.Ordinal);

    [Fact]
    public void Ris_NameWithAComma_IsNotSplitIntoFamilyAndGivenName() =>
        Assert.Contains("PB  - Ministry, Office", RisStyle.Write([new Reference("x", "X") { Author = "Ministry, Office" }]), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-08-13", """{"date-parts":[[2024,8,13]]}""")]
    [InlineData("2022-10", """{"date-parts":[[2022,10]]}""")]
    [InlineData("1948-05~", """{"date-parts":[[1948,5]],"circa":true}""")]
    [InlineData("1993-08/1993-09", """{"date-parts":[[1993,8],[1993,9]]}""")]
    [InlineData("2001-21", """{"date-parts":[[2001]],"season":1}""")]
    [InlineData("194X", """{"literal":"1940s"}""")]
    [InlineData("1985/..", """{"literal":"from 1985, without an end"}""")]
    public void CslJson_HasTheDateInItsParts(string edtf, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(Csl(new Reference("x", "X") { Date = EdtfDate.Parse(edtf) }).GetProperty("issued")));

    [Fact]
    public void CslJson_KeepsEverySign()
    {
        JsonElement entry = Csl(new Reference("x", Awkward + "\u202E‏שלום") { Author = Awkward });

        Assert.Equal(Awkward + "\u202E‏שלום", entry.GetProperty("title").GetString());
        Assert.Equal(Awkward, entry.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal("document", entry.GetProperty("type").GetString());
    }

    [Fact]
    public void CslJson_OfARecord_IsAnEntryOfTheDataset()
    {
        JsonElement entry = Csl(Record);

        Assert.Equal(
            ["entry", "Diplomacy", "1.2.3", "votes/x"],
            new[] { "type", "container-title", "version", "number" }.Select(name => entry.GetProperty(name).GetString()));
    }

    private static string Apa(Reference reference) =>
        string.Concat(ApaStyle.Write(reference).Select(part => part.IsItalic ? $"/{part.Text}/" : part.Text));

    private static JsonElement Csl(Reference reference) => JsonDocument.Parse(CslJsonStyle.Write([reference])).RootElement[0];
}
