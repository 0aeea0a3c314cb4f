namespace Dataset.Browser.Tests;

/// <summary>One page of each kind that the site has.</summary>
public static class Pages
{
    public const string Home = "index.html";
    public const string Meeting = "meetings/putin-abbas-moscow-2024.html";

    public static TheoryData<string> All =>
    [
        Home,
        Meeting,
        "meetings/index.html",
        "claims/jns-on-casualty-figures.html", // A claim that a dispute is about.
        "disputes/title-of-mahmoud-abbas.html",
        "sources/jns-2024-08.html",
        "people/mahmoud-abbas.html", // Names in Arabic and Hebrew, which run from right to left.
        "rules/DS0108.html", // Code that is wider than a narrow window.
        "language.html",
        "api/index.html",
        "downloads/index.html", // Tables that are folded, and lines of code.
        "404.html",
    ];
}
