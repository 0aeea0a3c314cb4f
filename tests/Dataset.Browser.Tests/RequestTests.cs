namespace Dataset.Browser.Tests;

public sealed class RequestTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task ScriptsOff_PageIsWholeAndAsksForNothingOutside(string path)
    {
        using Visit visit = await site.OpenAsync(path, Screen.WideLight with { Scripts = false });

        IEnumerable<string> outside = visit.Requests
            .Where(address => !address.StartsWith(site.Root.AbsoluteUri, StringComparison.Ordinal))
            .Select(address => $"{address} is outside the site");
        string faults = string.Join('\n', outside.Concat(visit.Complaints));

        Assert.True(faults.Length == 0, $"{path}:\n{faults}");
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
        Assert.Contains(new Uri(site.Root, "site.css").AbsoluteUri, visit.Requests);
    }
}
