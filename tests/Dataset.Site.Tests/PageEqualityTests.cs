using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using CsCheck;
using Dataset.Exports.Tests.Samples;
using Dataset.Site.Reading;

namespace Dataset.Site.Tests;

/// <summary>Nothing that a record says is missing on its page: each value is read back from the HTML, in its own field where the page has a row for it.</summary>
public sealed class PageEqualityTests
{
    public static TheoryData<string> Names => Catalogs.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFact_HasEachValueOnItsPage(string name) => Check(Catalogs.Get(name), RenderedSite.Of(name));

    [Fact]
    public void AnyFact_HasEachValueOnItsPage() => GeneratedFacts.Catalogs.Sample(catalog => Check(catalog, new RenderedSite(catalog)), iter: 4, threads: 1);

    [Fact]
    public void ValueThatIsNotThere_IsMissed()
    {
        DatasetCatalog catalog = Catalogs.Get("facts");
        SlotInfo motion = catalog.FindClass("Vote")!.Slots.Single(slot => slot.Name == "motion");
        PageText page = new(RenderedSite.Of("facts"), "votes/unsc-2024-04-18-algeria-draft.html");

        Assert.True(page.Has(motion, motion, "Recommendation to admit the State of Palestine to membership in the United Nations"));
        Assert.False(page.Has(motion, motion, "Jewish Virtual Library"));
    }

    private static void Check(DatasetCatalog catalog, RenderedSite site)
    {
        List<string> lost = [];
        int values = 0;
        foreach ((CollectionInfo collection, IFact fact) in catalog.Collections.SelectMany(c => c.Facts.Select(f => (c, f))))
        {
            PageText page = new(site, $"{collection.Name}/{FactAddress.FileNameOf(fact.Id)}.html");
            foreach ((string place, IReadOnlyList<SlotInfo> way, object value) in Leaves(fact, []))
            {
                values++;
                if (!page.Has(way[0], way[^1], InWords(catalog, way[^1], value)))
                {
                    lost.Add($"{page.Path}: {place} = {value}");
                }
            }
        }

        Assert.NotEqual(0, values);
        Assert.True(lost.Count == 0, $"{lost.Count} of {values}:\n{string.Join('\n', lost.Take(40))}");
    }

    private static IEnumerable<(string Place, IReadOnlyList<SlotInfo> Way, object Value)> Leaves(IRecord record, IReadOnlyList<SlotInfo> way)
    {
        foreach (SlotInfo slot in record.Class.Slots)
        {
            foreach (object value in slot.GetValues(record))
            {
                IReadOnlyList<SlotInfo> longer = [.. way, slot];
                if (value is IRecord nested and not IFact)
                {
                    foreach ((string, IReadOnlyList<SlotInfo>, object) leaf in Leaves(nested, longer))
                    {
                        yield return leaf;
                    }
                }
                else
                {
                    yield return (string.Join('.', longer.Select(s => s.Name)), longer, value);
                }
            }
        }
    }

    /// <summary>A citation names the fields that it supports, a dispute the one that it is about; a page gives their titles.</summary>
    private static object InWords(DatasetCatalog catalog, SlotInfo slot, object value) => slot.Uri is Vocabulary.Supports or Vocabulary.DisputedField
        ? catalog.Classes.SelectMany(c => c.Slots).FirstOrDefault(named => named.Name == (string)value)?.Title ?? value
        : value;

    /// <summary>What a page says, as a whole and by field.</summary>
    private sealed class PageText
    {
        private readonly Part _whole;
        private readonly Dictionary<string, Part> _rows = [];

        public PageText(RenderedSite site, string path)
        {
            Path = path;
            IElement main = site.Page(path).QuerySelector("main")!;
            _whole = new Part(site, path, main);
            foreach (IElement row in main.QuerySelectorAll("dl.fields > div"))
            {
                _rows.TryAdd(RenderedSite.Words(row.QuerySelector("dt > a")), new Part(site, path, row));
            }
        }

        public string Path { get; }

        public bool Has(SlotInfo outer, SlotInfo slot, object value) => (_rows.GetValueOrDefault(outer.Title) ?? _whole).Has(slot, value);
    }

    private sealed class Part(RenderedSite site, string path, IElement element)
    {
        private readonly string _words = Visible(element.TextContent);
        private readonly HashSet<string> _links = [.. element.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];
        private readonly HashSet<string> _targets = [.. element.QuerySelectorAll("a[href]").Select(a => site.Resolve(path, a.GetAttribute("href")!)?.Path).OfType<string>()];

        public bool Has(SlotInfo slot, object value) => value switch
        {
            IFact fact => _targets.Any(target => target.EndsWith($"/{FactAddress.FileNameOf(fact.Id)}.html", StringComparison.Ordinal)),
            EnumValueInfo item => Says(item.Title) || Says(item.Title.ToLowerInvariant()),
            EdtfDate date => Says(DateText.InWords(date)),
            DateOnly date => Says(DateText.InWords(EdtfDate.Parse(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
            string text when slot.Kind == SlotKind.Uri => Says(text) || _links.Contains(text),
            string text => Says(text),
            JsonElement element => Says(element.ToString()),
            _ => Says(PlainValue.InWords(value)),
        };

        private bool Says(string text) => _words.Contains(Visible(text), StringComparison.Ordinal);

        // HTML has no form for control characters and halves of pairs, and what turns the direction of a text is kept inside of it.
        private static string Visible(string text) => string.Join(' ', string.Concat(text.EnumerateRunes().Where(IsVisible)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        private static bool IsVisible(Rune rune) => Rune.IsWhiteSpace(rune) || (rune != Rune.ReplacementChar
            && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse));
    }
}
