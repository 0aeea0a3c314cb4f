using System.Buffers;
using System.Globalization;
using System.Text;
using Dataset.Site.Reading;

namespace Dataset.Site.Citing;

/// <summary>References in the form of BibTeX, which biblatex reads too: it takes the date from <c>date</c>, BibTeX from <c>year</c> and <c>month</c>.</summary>
public static class BibTexStyle
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly SearchValues<char> Special = SearchValues.Create(@"\{}~^&%$#_");

    /// <summary>The entries, an empty line between them.</summary>
    /// <param name="references">What is cited.</param>
    public static string Write(IEnumerable<Reference> references) => string.Join("\n\n", references.Select(Entry));

    private static string Entry(Reference reference)
    {
        List<string> fields = [];
        // Two pairs of braces keep a name in one piece and the case of a title as it is.
        Add(fields, "author", reference.Author, "{{", "}}");
        Add(fields, "title", reference.Title, "{{", "}}");
        Add(fields, "howpublished", string.Join(", ", Origin(reference).Where(part => part.Length > 0)));
        if (reference.Date is { } date)
        {
            AddDate(fields, date);
        }

        if (reference.Url.Length > 0)
        {
            fields.Add($"url = {{{reference.Url}}}"); // An address is taken as it is; it can hold no braces.
        }

        return $"@misc{{{reference.Key},\n  {string.Join(",\n  ", fields)}\n}}";
    }

    private static string[] Origin(Reference reference) =>
    [
        reference.Container,
        reference.Version.Length > 0 ? $"version {reference.Version}" : "",
        reference.Number.Length > 0 ? $"record {reference.Number}" : "",
    ];

    private static void AddDate(List<string> fields, EdtfDate date)
    {
        fields.Add($"date = {{{date.Text}}}");
        string year = ReferenceDate.Year(date)?.ToString(CultureInfo.InvariantCulture) is not { } number ? DateText.InWords(date)
            : (date.IsApproximate ? "ca. " : "") + number + (date.IsUncertain ? "?" : "");
        Add(fields, "year", year);
        if (ReferenceDate.IsCalendar(date) && ReferenceDate.Parts(date) is [_, int month, ..])
        {
            fields.Add($"month = {Months[month - 1]}");
        }
    }

    private static void Add(List<string> fields, string name, string value, string open = "{", string close = "}")
    {
        if (value.Length > 0)
        {
            fields.Add($"{name} = {open}{Escape(value)}{close}");
        }
    }

    // Braces become macros because BibTeX counts braces even behind a backslash.
    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
