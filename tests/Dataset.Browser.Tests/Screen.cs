using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>What a reader looks at a page with.</summary>
/// <param name="Width">The width of the window, in CSS pixels.</param>
/// <param name="Scheme">The colors that the reader prefers.</param>
/// <param name="Scripts">Whether JavaScript is on.</param>
/// <param name="Online">Whether there is a network, which only a site that is served needs.</param>
public sealed record Screen(int Width, ColorScheme Scheme, bool Scripts = true, bool Online = false)
{
    public static Screen WideLight { get; } = new(1280, ColorScheme.Light);

    /// <summary>As wide as WCAG 1.4.10 (reflow) asks for: 1280 px at 400 %.</summary>
    public static Screen NarrowDark { get; } = new(320, ColorScheme.Dark);

    /// <summary>Opens an empty window that shares nothing with any other.</summary>
    /// <param name="browser">The browser.</param>
    public Task<IPage> OpenWindowAsync(IBrowser browser) => browser.NewPageAsync(new BrowserNewPageOptions
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 800 },
        ColorScheme = Scheme,
        JavaScriptEnabled = Scripts,
        Offline = !Online, // A request to the outside is an error to report, not one to send.
    });
}
