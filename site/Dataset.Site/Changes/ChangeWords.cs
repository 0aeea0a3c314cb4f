using System.Globalization;
using System.Text;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;

namespace Dataset.Site.Changes;

/// <summary>Changes as text and HTML, the same on pages and in feeds.</summary>
public static class ChangeWords
{
    /// <summary>The kinds of change, from the one that weighs least.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["added", "changed", "re-dated", "re-sourced", "disputed", "moved", "retracted", "removed"];

    /// <summary>What changed in a release, in one sentence.</summary>
    /// <param name="release">The release.</param>
    public static string Summary(Release release) => release.Previous is null
        ? "The first release: every fact in it is new."
        : release.Facts.Count == 0
            ? "The schema changed, and no fact."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{release.Facts.Count:N0} {(release.Facts.Count == 1 ? "fact" : "facts")} changed: {string.Join(", ", release.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value:N0} {count.Key}")))}.");

    /// <summary>A kind of change as a heading.</summary>
    /// <param name="kind">The kind: <c>re-dated</c>.</param>
    public static string Heading(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];

    /// <summary>What changed in a fact, as a list in HTML; empty where there is nothing to list.</summary>
    /// <param name="change">The change.</param>
    public static string Html(FactChange change)
    {
        StringBuilder html = new();
        foreach (FieldChange field in change.Fields)
        {
            Begin(field.Path, html);
            string between = field is { Before: not null, After: not null } ? " to " : "";
            string first = field.Before is null ? "added " : field.After is null ? "removed " : "from ";
            html.Append(first).Append(Value(field.Before)).Append(between).Append(Value(field.After)).Append("</li>\n");
        }

        foreach (DisputeChange dispute in change.Disputes)
        {
            Begin(dispute.Field, html);
            html.Append(dispute.Became == "open" ? "now disputed, " : "no longer disputed, ").Append(Value(dispute.Label)).Append("</li>\n");
        }

        return html.Length == 0 ? "" : $"<ul>\n{html}</ul>\n";
    }

    private static void Begin(string field, StringBuilder html)
    {
        html.Append("<li>");
        if (field.Length > 0)
        {
            // Keys in a path can be in any script; the path itself runs from left to right.
            html.Append(TextDirection.NeedsIsolation(field) ? "<code dir=\"ltr\">" : "<code>").Append(Encode(field)).Append("</code>: ");
        }
    }

    /// <summary>A value, set apart so that its direction cannot disturb what stands around it.</summary>
    private static string Value(string? text) => text is null ? "" : $"<bdi>{Encode(text)}</bdi>";

    private static string Encode(string text) => PageTextEncoder.Instance.Encode(text);
}
