using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>The browser of the system. Playwright's own are never downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>The path of the browser, or null where there is none.</summary>
    public static string? Find() => Tools.Find("chromium");

    /// <summary>Starts the browser.</summary>
    /// <param name="playwright">What drives it.</param>
    /// <param name="path">What <see cref="Find"/> gave.</param>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, string path) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
}
