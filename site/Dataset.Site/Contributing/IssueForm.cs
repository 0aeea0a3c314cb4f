using System.Text.RegularExpressions;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;

namespace Dataset.Site.Contributing;

/// <summary>The form in which a reader says that a record is disputed or wrong.</summary>
public static partial class IssueForm
{
    private const string Questions =
        "Field in question:\n\nWhat another source says, in its words:\n\nThat source (title, publisher, date, address):\n";

    /// <summary>The address of the form: the one that is set, or the one of the host whose edit links are known; null when there is none.</summary>
    /// <param name="settings">The settings of the site.</param>
    public static Uri? Find(SiteSettings settings) => settings.IssueUrl ?? (settings.EditUrl is { } edit ? Derive(edit.AbsoluteUri) : null);

    /// <summary>The address of the form, filled in for a record.</summary>
    /// <param name="form">The form.</param>
    /// <param name="fact">The record.</param>
    /// <param name="address">Where it is published.</param>
    /// <param name="root">The address of the site, or null while it is not known.</param>
    public static string For(Uri form, IFact fact, FactAddress address, Uri? root)
    {
        string record = $"{address.Collection.Name}/{fact.Id}";
        string page = root is null ? "" : $"Page: {root.AbsoluteUri}{address.Page}\n";
        string file = fact.File.Length > 0 ? $"File: {fact.File}\n" : "";
        bool isGitLab = form.AbsolutePath.Contains("/-/", StringComparison.Ordinal);
        string title = isGitLab ? "issue[title]" : "title";
        string body = isGitLab ? "issue[description]" : "body";
        return form.AbsoluteUri
            + (form.Query.Length > 0 ? "&" : "?")
            + $"{Uri.EscapeDataString(title)}={Uri.EscapeDataString($"Dispute: {record}")}"
            + $"&{Uri.EscapeDataString(body)}={Uri.EscapeDataString($"Record: {record}\n{page}{file}\n{Questions}")}";
    }

    // The hosts whose links are made alike: GitHub, GitLab, and Forgejo and Gitea.
    private static Uri? Derive(string edit) =>
        EditLink().Match(edit) is { Success: true } match
            ? new Uri(match.Groups["repository"].Value + (match.Groups["host"].Value == "/-/edit" ? "/-/issues/new" : "/issues/new"))
            : null;

    [GeneratedRegex("^(?<repository>https?://[^/]+/.+?)(?<host>/edit|/-/edit|/_edit)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EditLink();
}
