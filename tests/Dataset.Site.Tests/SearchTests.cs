using System.Text.Json;
using Dataset.Site.Reading;
using Dataset.Site.Search;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests;

/// <summary>The index of names. What is found with it first is tested in a browser, whose script asks it.</summary>
public sealed class SearchTests
{
    private static readonly IReadOnlyList<SearchEntry> Entries = new NameReader(new SiteIndex(Catalogs.Get("facts"))).ReadAll();

    [Theory]
    [InlineData("Péter Kovács", "peter kovacs")]
    [InlineData("S/RES/242 (1967)", "s/res/242 /1967/")]
    [InlineData("Łódź, İzmir, Straße, Ærø", "lodz/ izmir/ strasse/ aero")]
    [InlineData("Gideon Sa'ar, Sa’ar", "gideon saar/ saar")]
    [InlineData("أحمد إبراهيم آل الأمة", "احمد ابراهيم ال الامه")]
    [InlineData("مُحَمَّـــد مصطفى", "محمد مصطفي")]
    [InlineData("שָׁלוֹם אונר\"א", "שלומ אונרא")]
    [InlineData("القرار ٢٤٢", "القرار 242")]
    [InlineData("ＡＢＣ ½\u200F", "abc 1/2")]
    [InlineData("", "")]
    public void Fold_MakesOneOfWhatIsWrittenInSeveralWays(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Words_ArePartsTokensInOnePieceAndArabicWordsWithoutTheArticle()
    {
        Assert.Equal(["s", "res", "242", "sres242"], Folding.Words("S/RES/242"));
        Assert.Equal(["انور", "السادات", "سادات"], Folding.Words("أنور السادات"));
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyCatalog_EveryFactIsInAShardOfEachOfItsWords(string name)
    {
        RenderedSite site = RenderedSite.Of(name);
        JsonElement list = ReadCall(site.Text(SearchPaths.Shards));
        Dictionary<string, HashSet<string>> found = list.GetProperty("shards").EnumerateArray().Where(shard => shard[0].GetInt32() > 0).SelectMany(shard =>
        {
            HashSet<string> files = [.. Enumerable.Range(1, shard[0].GetInt32()).SelectMany(part => FilesIn(site, SearchPaths.NameOf(shard[1].GetString()!, part)))];
            return shard.EnumerateArray().Skip(1).Select(prefix => (Prefix: prefix.GetString()!, files));
        }).ToDictionary(shard => shard.Prefix, shard => shard.files);
        IReadOnlyList<SearchEntry> entries = name == "facts" ? Entries : new NameReader(new SiteIndex(Catalogs.Get(name))).ReadAll();

        IEnumerable<string> lost = from entry in entries
                                   from word in entry.Words
                                   let key = ShardBuilder.KeyOf(word)
                                   where !Enumerable.Range(1, key.Length).Any(length => found.TryGetValue(key[..length], out HashSet<string>? files) && files.Contains(entry.Address.FileName))
                                   select $"{entry.Fact.Id}: {word}";

        Assert.NotEmpty(entries);
        Assert.Empty(lost);
    }

    [Fact]
    public void Shards_AreBoundedAndFew()
    {
        RenderedSite site = RenderedSite.Of("facts");
        string[] shards = [.. site.Paths.Where(path => path.StartsWith("search/shards/", StringComparison.Ordinal))];

        Assert.All(shards, path => Assert.InRange(site.Bytes(path).Length, 1, SearchIndex.Bound + 200));
        Assert.InRange(shards.Length, 2, Entries.Count / 5);
    }

    [Fact]
    public void Index_OfTenThousandFactsIsTheSameInEveryRunAndEveryShardIsBounded()
    {
        byte[][] files = Make();

        Assert.All(files.Skip(1), file => Assert.InRange(file.Length, 1, SearchIndex.Bound + 200));
        Assert.True(files.Zip(Make()).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)));

        static byte[][] Make()
        {
            SiteIndex index = new(LibraryCatalog.Create(moreBooks: 10_000));
            return [.. new SearchIndex(index, new NameReader(index).ReadAll()).GetFiles().Select(file => file.ToBytes())];
        }
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void AnyCatalog_TheIndexOfNamesHasEveryFactByItsLabel(string name)
    {
        RenderedSite site = RenderedSite.Of(name);
        HashSet<string> listed = [.. site.HtmlPaths.Where(path => path.StartsWith("search/letter.", StringComparison.Ordinal)).SelectMany(site.LinksOf).Select(link => link.Path)];
        SiteIndex index = new(Catalogs.Get(name));

        Assert.Empty(index.Catalog.Collections.SelectMany(c => c.Facts).Select(fact => index.Find(fact)!.Page).Except(listed));
    }

    [Fact]
    public void Script_IsSmall() => Assert.InRange(RenderedSite.Compress(SearchScript.File.ToBytes()), 1, 8 * 1024);

    private static IEnumerable<string> FilesIn(RenderedSite site, string shard)
    {
        string text = site.Text(SearchPaths.Shard(shard));
        Assert.StartsWith($"datasetSearch.add(\"{shard}\",", text, StringComparison.Ordinal);
        using JsonDocument rows = JsonDocument.Parse(text[text.IndexOf('[', StringComparison.Ordinal)..text.LastIndexOf(')')]);
        return [.. rows.RootElement.EnumerateArray().Select(row => row[1].GetString()!)];
    }

    private static JsonElement ReadCall(string text)
    {
        using JsonDocument json = JsonDocument.Parse(text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..text.LastIndexOf(')')]);
        return json.RootElement.Clone();
    }
}
