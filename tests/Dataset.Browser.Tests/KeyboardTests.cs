using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

public sealed class KeyboardTests(SiteInBrowser site)
{
    [Fact]
    public async Task FirstTab_ShowsTheSkipLink()
    {
        using Visit visit = await site.OpenAsync(Pages.Meeting, Screen.WideLight);
        ILocator skip = visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skip to content" });
        Assert.True((await skip.BoundingBoxAsync())!.Y < 0, "The link is seen before it is reached.");

        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await skip.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.True((await skip.BoundingBoxAsync())!.Y >= 0, "The link is not seen though it has the focus.");
    }

    [Fact]
    public async Task SkipLinkFollowed_NextTabIsInTheContent()
    {
        using Visit visit = await site.OpenAsync(Pages.Meeting, Screen.WideLight);

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.EndsWith("#content", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('main a')"));
    }
}
