using System.Text.RegularExpressions;

namespace Dataset.Browser.Tests;

/// <summary>
/// Chooses the pages that are looked at with a browser, which would take hours for all: few, so that every kind of element that
/// is anywhere on the site (its name, a class, a role, a direction, and inside what) is on one of them. Nobody has to name a new page.
/// </summary>
public sealed partial class PageTypes
{
    private static readonly HashSet<string> Void = ["meta", "link", "br", "hr", "img", "input", "col", "source", "wbr", "area", "base", "embed", "track"];

    private static readonly string[] Always = ["404.html", "index.html"];

    // Bytes of a page that take the browser as long as opening it: a small page with nearly as much that is new is the better choice.
    private const double BytesOfAVisit = 20_000;

    public PageTypes(WrittenSite site)
    {
        Dictionary<string, HashSet<string>> kinds = site.Pages.AsParallel().ToDictionary(page => page, page => KindsOn(site.Read(page)));
        Dictionary<string, long> sizes = site.Pages.ToDictionary(page => page, page => new FileInfo(Path.Combine(site.Folder, page)).Length);
        HashSet<string> missing = [.. kinds.Values.SelectMany(found => found)];
        List<string> chosen = [];
        foreach (string page in Always)
        {
            Choose(page);
        }

        while (missing.Count > 0)
        {
            Choose(site.Pages.MaxBy(page => kinds[page].Count(missing.Contains) / (sizes[page] + BytesOfAVisit))!);
        }

        Chosen = chosen;

        void Choose(string page)
        {
            chosen.Add(page);
            missing.ExceptWith(kinds[page]);
        }
    }

    /// <summary>The pages.</summary>
    public IReadOnlyList<string> Chosen { get; }

    /// <summary>The kinds of elements on a page. Our pages are well formed, so their tags tell.</summary>
    private static HashSet<string> KindsOn(string html)
    {
        HashSet<string> kinds = [];
        Stack<(string Tag, string Kind)> open = new([("", "")]);
        foreach (Match tag in Tag().Matches(html[html.IndexOf("<body", StringComparison.Ordinal)..]))
        {
            string name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                while (open.Count > 1 && open.Pop().Tag != name)
                {
                    // An element that needs no end tag ends with the one around it.
                }

                continue;
            }

            string kind = name + string.Concat(Telling().Matches(tag.Groups["attributes"].Value).Select(a => $"[{a.Value}]"));
            kinds.Add(kind);
            kinds.Add($"{open.Peek().Kind} > {kind}");
            if (!Void.Contains(name) && !tag.Groups["attributes"].Value.EndsWith('/'))
            {
                open.Push((name, kind));
            }
        }

        return kinds;
    }

    [GeneratedRegex("<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>(\\s[^>]*)?)>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\b(class|role|dir|type)=\"[^\"]*\"|\\s(tabindex|open|hidden|controls)\\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Telling();
}
