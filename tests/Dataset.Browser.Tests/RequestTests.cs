namespace Dataset.Browser.Tests;

public sealed class RequestTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task ScriptsOff_PageIsWholeAndAsksForNothingOutside(string path)
    {
        using Visit visit = await site.OpenAsync(path, Screen.WideLight with { Scripts = false });

        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.Empty(visit.Complaints);
        Assert.Contains(new Uri(site.Root, "site.css").AbsoluteUri, visit.Requests);
        Assert.All(visit.Requests, address => Assert.StartsWith(site.Root.AbsoluteUri, address, StringComparison.Ordinal));
    }
}
