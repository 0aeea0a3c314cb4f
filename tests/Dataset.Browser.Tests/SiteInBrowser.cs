using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>The one site and the one browser of a run.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    /// <summary>Set it to 1 where the browser has to be: its absence then fails the tests.</summary>
    private const string SkipNothing = "DATASET_SKIP_NOTHING";

    private readonly Dictionary<Screen, IPage> _windows = [];
    private WrittenSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The address that all of the site is under.</summary>
    public Uri Root => _site!.Root;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is { } path)
        {
            _site = new WrittenSite();
            _playwright = await Playwright.CreateAsync();
            _browser = await Chromium.LaunchAsync(_playwright, path);
        }
    }

    /// <summary>Opens a page; skips the test where there is no browser.</summary>
    /// <param name="path">The page, such as <c>index.html</c>.</param>
    /// <param name="screen">What it is looked at with. Each has one window, because a new one costs more than most tests.</param>
    public async Task<Visit> OpenAsync(string path, Screen screen)
    {
        if (_browser is null)
        {
            const string Reason = "No 'chromium' is on PATH. Install it (Debian: apt-get install chromium).";
            Assert.SkipUnless(Environment.GetEnvironmentVariable(SkipNothing) == "1", Reason);
            Assert.Fail($"{Reason} {SkipNothing} is 1, so this is no reason to skip.");
        }

        if (!_windows.TryGetValue(screen, out IPage? window))
        {
            _windows[screen] = window = await screen.OpenWindowAsync(_browser);
        }

        return await Visit.StartAsync(window, new Uri(Root, path));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _site?.Dispose();
    }
}
