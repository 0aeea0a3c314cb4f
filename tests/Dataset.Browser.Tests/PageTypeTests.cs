namespace Dataset.Browser.Tests;

/// <summary>The pages that are looked at stand for all.</summary>
public sealed class PageTypeTests(SiteInBrowser browser)
{
    [Fact]
    public void Types_AreFewAndHaveEveryTemplate()
    {
        IReadOnlyList<string> types = browser.Facts.Types;
        string all = string.Concat(types.Select(browser.Facts.Read));

        Assert.InRange(types.Count, 10, 45);
        Assert.All(
            (string[])["<article class=\"fact\"", "<article class=\"collection\"", "<article class=\"home\"", "<figure class=\"claim\"", "<bdi lang=\"ar\"", "<blockquote lang=\"he\"", "<pre tabindex=\"0\""],
            part => Assert.Contains(part, all, StringComparison.Ordinal));
    }

    [Fact]
    public void PageWithSomethingNew_IsChosen()
    {
        using WrittenSite site = new(Dataset.Site.Tests.Hostile.HostileCatalog.Create());
        File.WriteAllText(Path.Combine(site.Folder, "people", "index.html"), site.Read("people/index.html").Replace("</main>", "<menu class=\"new\"></menu></main>", StringComparison.Ordinal));

        Assert.Contains("people/index.html", site.Types);
    }
}
