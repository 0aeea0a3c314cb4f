using Microsoft.Playwright;

namespace Dataset.Browser.Tests;

/// <summary>Everything can be reached and worked with the keyboard alone, and one sees where one is.</summary>
public sealed class KeyboardTests(SiteInBrowser browser)
{
    private const int MostSteps = 60;

    /// <summary>What can take the focus but looks the same with it.</summary>
    private const string Unmarked = """
        () => {
          const look = e => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor, s.textDecorationLine].join(); };
          const seen = e => e.checkVisibility() && e.getClientRects().length > 0;
          return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(seen).filter(e => {
            document.activeElement.blur();
            const before = look(e);
            e.focus({ focusVisible: true });
            return document.activeElement !== e || look(e) === before;
          }).map(e => `no sign of the focus on ${e.outerHTML.slice(0, 120)}`);
        }
        """;

    /// <summary>Where the focus is: its place among all that can take it, and whether it is on the screen.</summary>
    private const string Where = """
        () => {
          const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(e => e.checkVisibility());
          const box = document.activeElement.getBoundingClientRect();
          return [all.indexOf(document.activeElement), box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth ? 1 : 0];
        }
        """;

    [Fact]
    public async Task FirstTab_ShowsTheSkipLink()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.WideLight);
        ILocator skip = visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skip to content" });
        Assert.True((await skip.BoundingBoxAsync())!.Y < 0, "The link is seen before it is reached.");

        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await skip.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.True((await skip.BoundingBoxAsync())!.Y >= 0, "The link is not seen though it has the focus.");
    }

    [Fact]
    public async Task SkipLinkFollowed_NextTabIsInTheContent()
    {
        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, Screen.WideLight, async visit =>
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForFunctionAsync("location.hash === '#content'");
            await visit.Page.Keyboard.PressAsync("Tab");
            return await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null")
                ? []
                : ["the skip link does not lead to the content"];
        });

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public async Task Focus_IsSeenOnEverythingThatCanTakeIt()
    {
        foreach (Screen screen in (Screen[])[Screen.WideLight, Screen.NarrowDark])
        {
            string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, screen, async visit => await visit.Page.EvaluateAsync<string[]>(Unmarked));

            Assert.True(faults.Length == 0, faults);
        }
    }

    [Fact]
    public async Task Tab_GoesThroughThePageInItsOrderAndIsNeverCaughtOrHidden()
    {
        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, Screen.NarrowDark, async visit =>
        {
            List<string> faults = [];
            int count = await visit.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length");
            for (int step = 0; step < Math.Min(count, MostSteps); step++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
                int[] where = await visit.Page.EvaluateAsync<int[]>(Where);
                if (where[0] != step || where[1] == 0)
                {
                    faults.Add($"step {step + 1} of Tab is at {where[0] + 1}{(where[1] == 0 ? ", off the screen" : "")}: {await visit.Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 120)")}");
                }
            }

            return faults;
        });

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public async Task Details_OpenAndCloseWithEnterAndSpace()
    {
        string faults = await browser.FindFaultsAsync(browser.Facts, browser.Facts.Types, Screen.NarrowDark, async visit =>
        {
            List<string> faults = [];
            foreach (ILocator details in await visit.Page.Locator("details").AllAsync())
            {
                ILocator summary = details.Locator("> summary");
                bool wasOpen = await details.EvaluateAsync<bool>("e => e.open");
                foreach (string key in (string[])["Enter", "Space"])
                {
                    await summary.PressAsync(key);
                    if (await details.EvaluateAsync<bool>("e => e.open") == wasOpen)
                    {
                        faults.Add($"{key} does not work on {await summary.TextContentAsync()}");
                    }

                    wasOpen = !wasOpen;
                }
            }

            return faults;
        });

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public async Task FocusHiddenOnPurpose_IsReported()
    {
        using Visit visit = await browser.OpenAsync("index.html", Screen.WideLight);
        await visit.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "main *:focus { outline: none !important; box-shadow: none !important }" });

        Assert.NotEmpty(await visit.Page.EvaluateAsync<string[]>(Unmarked));
    }
}
