using System.Collections.Concurrent;
using Dataset.Site.Tests.Hostile;
using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>The sites and the one browser of a run.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    // The machines of continuous integration have two cores.
    private const int WindowsAtATime = 2;

    private readonly Lazy<WrittenSite> _facts = new(() => new WrittenSite(Dataset.Facts.Catalog.Instance));
    private readonly Lazy<WrittenSite> _hostile = new(() => new WrittenSite(HostileCatalog.Create()));
    private readonly ConcurrentDictionary<Screen, ConcurrentBag<IPage>> _windows = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The site of the real facts.</summary>
    public WrittenSite Facts => _facts.Value;

    /// <summary>A site that has hostile text everywhere.</summary>
    public WrittenSite Hostile => _hostile.Value;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await Chromium.LaunchAsync(_playwright, path);
        }
    }

    /// <summary>Opens a page; skips the test where there is no browser.</summary>
    /// <param name="address">The address of the page.</param>
    /// <param name="screen">What it is looked at with. Windows are used again, because a new one costs more than most tests.</param>
    public async Task<Visit> OpenAsync(Uri address, Screen screen)
    {
        Tools.Require(_browser is not null, "No 'chromium' is on PATH. Install it (Debian: apt-get install chromium).");
        ConcurrentBag<IPage> free = _windows.GetOrAdd(screen, _ => []);
        if (!free.TryTake(out IPage? window))
        {
            window = await screen.OpenWindowAsync(_browser!);
        }

        // An earlier visit may have left it in the other scheme.
        await window.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = screen.Scheme });
        return await Visit.StartAsync(window, address, free.Add);
    }

    /// <summary>Opens a page of the real facts.</summary>
    /// <param name="page">The page, such as <c>index.html</c>.</param>
    /// <param name="screen">What it is looked at with.</param>
    public Task<Visit> OpenAsync(string page, Screen screen) => OpenAsync(new Uri(Facts.Root, page), screen);

    /// <summary>Looks at several pages.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">Pages of it.</param>
    /// <param name="screen">What they are looked at with.</param>
    /// <param name="look">Gives what is wrong with a page.</param>
    /// <returns>What is wrong, each line with its page.</returns>
    public async Task<string> FindFaultsAsync(WrittenSite site, IEnumerable<string> pages, Screen screen, Func<Visit, Task<IEnumerable<string>>> look)
    {
        ConcurrentBag<string> faults = [];
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = WindowsAtATime }, async (page, _) =>
        {
            using Visit visit = await OpenAsync(new Uri(site.Root, page), screen);
            foreach (string fault in await look(visit))
            {
                faults.Add($"{page}: {fault}");
            }
        });
        return string.Join('\n', faults.Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        foreach (Lazy<WrittenSite> site in (Lazy<WrittenSite>[])[_facts, _hostile])
        {
            if (site.IsValueCreated)
            {
                site.Value.Dispose();
            }
        }
    }
}
