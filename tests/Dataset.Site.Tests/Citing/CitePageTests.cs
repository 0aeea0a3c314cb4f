using System.Text.Json;
using AngleSharp.Dom;
using Dataset.Site.Programs;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Contested;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests.Citing;

public class CitePageTests
{
    private static readonly SiteSettings Settings = new()
    {
        BaseUrl = new Uri("https://facts.example/"),
        Package = new DatasetPackage("Peaks.Facts", "4.5.6", "Peaks", "The climbers"),
    };

    private readonly RenderedSite _contested = new(ContestedCatalog.Create(), Settings);
    private readonly RenderedSite _library = new(LibraryCatalog.Create());

    [Fact]
    public void Fact_IsCitedBehindItsSources()
    {
        IElement fold = Fold(_contested, "mountains/peak.html", "APA");

        Assert.Equal(
            [
                "Carmel. (n.d.). אטלס. https://example.org/atlas",
                "Office. (n.d.). Survey.",
                "The climbers. (n.d.). Peak. In Peaks (Version 4.5.6, record mountains/peak) [Data set]. https://facts.example/mountains/peak.html",
            ],
            fold.QuerySelectorAll(".reference").Select(RenderedSite.Words));
        Assert.Equal("he", fold.QuerySelector("i bdi")?.GetAttribute("lang"));
        Assert.Equal("https://example.org/atlas", Assert.Single(fold.QuerySelectorAll("a[href*='example.org']")).GetAttribute("href"));
    }

    [Fact]
    public void Dispute_IsCitedBehindTheSourcesOfItsPositions() =>
        Assert.Equal(3, Fold(_contested, "quarrels/height-of-peak.html", "APA").QuerySelectorAll(".reference").Length);

    [Fact]
    public void Source_IsCitedItselfBeforeItsRecord() => Assert.Equal(
        ["atlas", "peaks-papers-atlas"],
        JsonDocument.Parse(Fold(_contested, "papers/atlas.html", "CSL-JSON").QuerySelector("code")!.TextContent)
            .RootElement.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));

    [Fact]
    public void FactWithoutSources_IsCitedAsARecordAlone()
    {
        IElement fold = Fold(_library, "books/sequel.html", "APA");

        Assert.Equal("The Last Man. (n.d.). In A tiny library (record books/sequel) [Data set].", RenderedSite.Words(fold.QuerySelector(".reference")));
        Assert.DoesNotContain("source", fold.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileTitle_IsOneLineOfEveryFormat()
    {
        string[] texts = ["BibTeX", "RIS", "CSL-JSON"];

        Assert.All(texts, format => Assert.DoesNotContain("\u0001", Fold(_library, "books/index_.html", format).QuerySelector("code")!.TextContent, StringComparison.Ordinal));
        Assert.Contains("TI  - Frankenstein\u202E\n", Fold(_library, "books/index_.html", "RIS").QuerySelector("code")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFact_HasCodeWithTheVersionOfThePackage()
    {
        string[] code = [.. Fold(_contested, "mountains/peak.html", "C#").QuerySelectorAll("code").Select(e => e.TextContent)];

        Assert.Equal(["dotnet add package Peaks.Facts --version 4.5.6", "using Peaks;\n\nMountain fact = mountains.Peak;\n"], code);
    }

    [Fact]
    public void DatasetWithoutPackage_HasNoCodeToInstall() =>
        Assert.DoesNotContain(_library.Page("books/sequel.html").QuerySelectorAll("summary"), e => e.TextContent.Contains("C#", StringComparison.Ordinal));

    [Fact]
    public void PublishedPackage_IsNamedByItsAssembly()
    {
        System.Reflection.AssemblyName facts = typeof(Dataset.Facts.Catalog).Assembly.GetName();
        DatasetPackage package = DatasetPackage.Of(typeof(Dataset.Facts.Catalog));

        Assert.Equal((facts.Name, "Dataset.Facts", "The Dataset authors"), (package.Id, package.Namespace, package.Authors));
        Assert.Equal(facts.Version!.ToString(3), package.Version);
    }

    private static IElement Fold(RenderedSite site, string page, string title) =>
        site.Page(page).QuerySelectorAll("details.fold").Single(fold => fold.QuerySelector("summary")!.TextContent.Contains(title, StringComparison.Ordinal));
}
