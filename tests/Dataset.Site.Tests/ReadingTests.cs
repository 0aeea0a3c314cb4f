using System.Buffers;
using System.Text;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;

namespace Dataset.Site.Tests;

public class ReadingTests
{
    [Theory]
    [InlineData("2024-08-13", "13 August 2024")]
    [InlineData("2022-10", "October 2022")]
    [InlineData("1948", "1948")]
    [InlineData("1948-05~", "about May 1948")]
    [InlineData("1948?", "1948 (uncertain)")]
    [InlineData("1948%", "about 1948 (uncertain)")]
    [InlineData("2022-10-XX", "October 2022")]
    [InlineData("194X", "1940s")]
    [InlineData("19XX", "1900 to 1999")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("-0044", "-0044")]
    [InlineData("1993-08/1993-09", "August to September 1993")]
    [InlineData("2024-08-13/2024-08-15", "13 to 15 August 2024")]
    [InlineData("2024-08-31/2024-09-02", "31 August to 2 September 2024")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024")]
    [InlineData("1993-08~/1993-09", "about August 1993 to September 1993")]
    [InlineData("1985/..", "from 1985, without an end")]
    [InlineData("1985/", "from 1985, end unknown")]
    [InlineData("../1985", "until 1985, without a beginning")]
    [InlineData("/1985", "until 1985, beginning unknown")]
    public void Date_IsToldNoMorePreciselyThanWritten(string edtf, string words) =>
        Assert.Equal(words, DateText.InWords(EdtfDate.Parse(edtf)));

    [Theory]
    [InlineData("2024-08-13", "2024-08-13")]
    [InlineData("2022-10", "2022-10")]
    [InlineData("1948", "1948")]
    [InlineData("1948-05~", null)]
    [InlineData("2001-21", null)]
    [InlineData("194X", null)]
    [InlineData("1993-08/1993-09", null)]
    public void Date_IsMachineReadableWhereHtmlHasAForm(string edtf, string? machine) =>
        Assert.Equal(machine, DateText.Machine(EdtfDate.Parse(edtf)));

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("http://example.org/a b", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("JaVaScRiPt:alert(1)", null)]
    [InlineData(" javascript:alert(1)", null)]
    [InlineData("java\nscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.org/", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("https://known.example@other.example/", null)]
    [InlineData("https://example.org/[1]", "https://example.org/%5B1%5D")]
    public void Address_IsALinkOnlyOnTheWeb(string text, string? link) => Assert.Equal(link, WebAddress.TryMakeLink(text));

    [Theory]
    [InlineData("vladimir-putin", "vladimir-putin")]
    [InlineData("index", "index_")]
    [InlineData("con", "con_")]
    [InlineData("../x", "_002e_002e_002fx")]
    [InlineData("A", "_0041")]
    [InlineData("", "_")]
    public void Id_BecomesAFileNameOfItsOwn(string id, string name) => Assert.Equal(name, FactAddress.FileNameOf(id));

    [Theory]
    [InlineData("<a href=\"x\">&'", "&lt;a href=&quot;x&quot;&gt;&amp;&#39;")]
    [InlineData("שלום العربية Türkiye 😀", "שלום العربية Türkiye 😀")]
    [InlineData("a\0b\u001Fc\u0085d\uFFFFe\uFDD0", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    [InlineData("\uD83F\uDFFE", "\uFFFD")]
    public void Text_IsEscapedWhereHtmlNeedsIt(string text, string html) => Assert.Equal(html, PageTextEncoder.Instance.Encode(text));

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\"a\" & 'b' <c>\r\n\u0001\uFFFE end")]
    [InlineData("שלום \U0001F54A\uFE0F سلام & \U0001F54A")]
    public void Text_IsEscapedAlikeInRoomOfAnySize(string text)
    {
        for (int room = PageTextEncoder.Instance.MaxOutputCharactersPerInputCharacter; room < 40; room++)
        {
            char[] part = new char[room];
            StringBuilder written = new();
            for (int start = 0; start < text.Length;)
            {
                OperationStatus status = PageTextEncoder.Instance.Encode(text.AsSpan(start), part, out int read, out int length);
                Assert.Equal(start + read == text.Length ? OperationStatus.Done : OperationStatus.DestinationTooSmall, status);
                Assert.NotEqual(0, read);
                written.Append(part, 0, length);
                start += read;
            }

            Assert.Equal(PageTextEncoder.Instance.Encode(text), written.ToString());
        }
    }

    [Fact]
    public void HalfOfAPair_WaitsForTheOtherUnlessItIsTheLast()
    {
        char[] room = new char[10];

        Assert.Equal(OperationStatus.NeedMoreData, PageTextEncoder.Instance.Encode("a\uD83D", room, out int read, out int written, isFinalBlock: false));
        Assert.Equal((1, 1), (read, written));
        Assert.Equal(OperationStatus.Done, PageTextEncoder.Instance.Encode("a\uD83D", room, out read, out written));
        Assert.Equal("a\uFFFD", new string(room, 0, written));
    }

    [Fact]
    public void LoneSurrogate_IsReplaced() => Assert.Equal("a\uFFFDb", PageTextEncoder.Instance.Encode("a" + '\uD800' + "b"));

    [Theory]
    [InlineData("אטלס", "he", "he", "rtl")]
    [InlineData("A title in other words", "he", null, null)]
    [InlineData("Abu Mazen", "ar-Latn", "ar-Latn", null)]
    [InlineData("Frankenstein", "de", "de", null)]
    [InlineData("Frankenstein", "en-GB", null, null)]
    [InlineData("Frankenstein", "no language", null, null)]
    [InlineData("אטלס", "", null, "auto")]
    public void Text_IsMarkedWithALanguageItCanBeIn(string text, string language, string? lang, string? dir)
    {
        Assert.Equal(lang, TextDirection.LangAttribute(text, language));
        Assert.Equal(dir, TextDirection.OfBlock(text, language));
    }
}
