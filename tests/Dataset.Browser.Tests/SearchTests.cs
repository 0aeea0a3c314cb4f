using System.Globalization;
using System.IO.Compression;
using Dataset.Site.Rendering;
using Dataset.Site.Search;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>Names are found while they are typed.</summary>
public sealed class SearchTests(SiteInBrowser browser)
{
    // The bar is 100 ms on an idle machine; machines of continuous integration are not.
    private const double SlowestAnswer = 1_000;
    private const long HeaviestAnswer = 30 * 1024;

    /// <summary>Folds and takes apart texts with the script's own rules.</summary>
    private const string Rules = "([rules, texts]) => new Function('texts', `${rules}; return texts.map(text => [fold(text), ...words(text)].join('\\u0001'))`)(texts)";

    /// <summary>Types a text at once; gives the milliseconds until the first answer to it is painted.</summary>
    private const string Time = """
        async text => {
          const input = document.querySelector('#search-field');
          const list = document.querySelector('#search-answers');
          list.replaceChildren();
          const start = performance.now();
          input.value = text;
          input.dispatchEvent(new Event('input'));
          while (list.children.length === 0) await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }
        """;

    [Fact]
    public async Task Query_FindsTheFactFirst()
    {
        using Visit visit = await browser.OpenAsync("meetings/index.html", Screen.WideLight);
        List<string> wrong = [];
        foreach ((string query, string page) in ((string, string)[])
        [
            ("S/RES/242", "votes/unsc-resolution-242.html"),
            ("s res 242", "votes/unsc-resolution-242.html"),
            ("a/res/67/19", "votes/unga-resolution-67-19.html"),
            ("Sadat", "people/anwar-sadat.html"),
            ("mahmoud ab", "people/mahmoud-abbas.html"),
            ("Abbas Mahmoud", "people/mahmoud-abbas.html"),
            ("Abu Mazen", "people/mahmoud-abbas.html"),
            ("محمود عباس", "people/mahmoud-abbas.html"),
            ("صفدي", "people/ayman-safadi.html"),
            ("גדעון סער", "people/gideon-saar.html"),
            ("ארהב", "states/united-states.html"),
            ("peter kovacs", "people/peter-kovacs.html"),
            ("turkiye", "states/turkiye.html"),
            ("MLT", "states/malta.html"),
            ("mahmoud-abbas", "people/mahmoud-abbas.html"),
        ])
        {
            string first = await FirstAsync(visit.Page, query);
            if (!first.EndsWith(page, StringComparison.Ordinal))
            {
                wrong.Add($"{query}: {first}, not {page}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task BrowserAndRenderer_FoldTheSameNamesAlike()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.WideLight);
        string[] texts =
        [
            .. Dataset.Facts.Catalog.Instance.Collections.SelectMany(c => c.Facts).SelectMany(fact => (string[])[fact.Label, fact.Id]),
            .. Enumerable.Range(1, 0x2fff).Where(code => !char.IsSurrogate((char)code)).Select(code => $"a{(char)code}b"),
            .. Enumerable.Range(0xf900, 0x06ff).Select(code => $"a{(char)code}b"),
            "S/RES/242 (1967)", "أنور السادات", "אונר\"א", "x\ud800y", "𝐀𝐛",
        ];

        string[] there = await visit.Page.EvaluateAsync<string[]>(Rules, new object[] { System.Text.Encoding.UTF8.GetString(EmbeddedFiles.Read("search/script/10-folding.js")), texts });

        // A character that one of the two does not know yet is no difference of the rules.
        Assert.Empty(texts.Zip(there)
            .Where(pair => pair.First.All(c => char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned))
            .Where(pair => string.Join('\u0001', Folding.Words(pair.First).Distinct().Prepend(Folding.Fold(pair.First))) != pair.Second)
            .Select(pair => $"{pair.First}: {Folding.Fold(pair.First)} here, {pair.Second} there"));
    }

    [Fact]
    public async Task Keyboard_FindsChoosesAndOpensAndIsToldWhatThereIs()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.NarrowDark);
        ILocator field = visit.Page.GetByRole(AriaRole.Combobox);
        ILocator told = visit.Page.Locator(".find [role=status]");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.InsertTextAsync("sadat");
        await Assertions.Expect(told).ToContainTextAsync("record");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Selected = true })).ToContainTextAsync("Anwar Sadat");
        Assert.Equal("answer-0", await field.GetAttributeAsync("aria-activedescendant"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "false");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Uri(browser.Facts.Root, "people/anwar-sadat.html").AbsoluteUri, new PageAssertionsToHaveURLOptions { Timeout = 10_000 });
        await visit.Page.Keyboard.PressAsync("Control+k");
        await visit.Page.Keyboard.InsertTextAsync("zzzz");
        await Assertions.Expect(told).ToHaveTextAsync("No record has that name, symbol or identifier.");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Answers_LieOverThePageAndBreakNoRule()
    {
        foreach ((Screen screen, string direction) in ((Screen, string)[])[(Screen.WideLight, "ltr"), (Screen.NarrowDark, "rtl")])
        {
            using Visit visit = await browser.OpenAsync("people/mahmoud-abbas.html", screen);
            await visit.Page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);
            double before = await visit.Page.EvaluateAsync<double>("document.querySelector('main').getBoundingClientRect().top");
            await FirstAsync(visit.Page, "محمود");
            await visit.Page.Keyboard.PressAsync("ArrowDown");

            Assert.Equal(before, await visit.Page.EvaluateAsync<double>("document.querySelector('main').getBoundingClientRect().top"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The answers stick out.");
            Assert.Empty(await Axe.FindFaultsAsync(visit.Page));
        }
    }

    [Fact]
    public Task WithoutScripts_EnterInTheFieldLeadsToTheIndexOfNames() => EnterAsync(browser.Facts.Root, Screen.WideLight with { Scripts = false });

    [Fact]
    public async Task WithoutScriptsOverHttp_EnterInTheFieldLeadsToTheIndexOfNames()
    {
        await using ServedSite served = await ServedSite.StartAsync(browser.Facts);

        await EnterAsync(served.Root, Screen.WideLight with { Scripts = false, Online = true });
    }

    [Fact]
    public async Task TenThousandFacts_FirstAnswerComesAtOnceAndIsLight()
    {
        using WrittenSite site = new(Site.Tests.Library.LibraryCatalog.Create(moreBooks: 10_000), page => page.StartsWith("search/", StringComparison.Ordinal) || page is "index.html" or "site.css");
        using Visit visit = await browser.OpenAsync(new Uri(site.Root, "index.html"), Screen.WideLight);
        await visit.Page.Locator("#search-field").FocusAsync();
        List<double> times = [];
        foreach (string query in (string[])["v", "volume 97", "9731", "mary sh"])
        {
            times.Add(await visit.Page.EvaluateAsync<double>(Time, query));
            if (query == "v")
            {
                string[] loaded = [.. visit.Requests.Where(address => address.Contains("/search/", StringComparison.Ordinal)).Distinct()];
                Assert.InRange(loaded.Sum(address => Compress(File.ReadAllBytes(new Uri(address).LocalPath))), 1, HeaviestAnswer);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(' ', times.Select(time => time.ToString("F0", CultureInfo.InvariantCulture) + " ms")));
        Assert.All(times, time => Assert.InRange(time, 0, SlowestAnswer));
        Assert.EndsWith("books/volume-09731.html", await FirstAsync(visit.Page, "9731"), StringComparison.Ordinal);
    }

    /// <summary>Types a name, presses Enter, and follows the index of names to the record.</summary>
    private async Task EnterAsync(Uri root, Screen screen)
    {
        using Visit visit = await browser.OpenAsync(new Uri(root, "people/index.html"), screen);
        await visit.Page.Locator("#search-field").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("Sadat");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(root.AbsoluteUri + "search/index.html?q=Sadat");

        await visit.Page.Locator(".letters").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "A ", Exact = false }).First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Anwar Sadat", Exact = true }).ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(root.AbsoluteUri + "people/anwar-sadat.html");
    }

    /// <summary>The page of the first answer to a query, which is followed nowhere.</summary>
    private static async Task<string> FirstAsync(IPage page, string query)
    {
        await page.Locator("#search-field").FillAsync("");
        await page.Locator("#search-field").FillAsync(query);
        ILocator told = page.Locator(".find [role=status]");
        await Assertions.Expect(told).ToContainTextAsync("ecord");
        return await page.EvaluateAsync<string>("query => datasetSearch.find(query).then(found => found[0] ?? 'nothing')", query);
    }

    private static long Compress(byte[] content)
    {
        using MemoryStream result = new();
        using (GZipStream gzip = new(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return result.Length;
    }
}
