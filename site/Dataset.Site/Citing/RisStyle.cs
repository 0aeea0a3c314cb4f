using System.Globalization;
using Dataset.Site.Reading;

namespace Dataset.Site.Citing;

/// <summary>References in the form of Research Information Systems, which reference managers read. A value is one line and needs no escape.</summary>
public static class RisStyle
{
    /// <summary>The entries, one after the other.</summary>
    /// <param name="references">What is cited.</param>
    public static string Write(IEnumerable<Reference> references) => string.Join("\n", references.Select(Entry));

    private static string Entry(Reference reference)
    {
        List<string> lines = [$"TY  - {(reference.Container.Length > 0 ? "DATA" : reference.Url.Length > 0 ? "ELEC" : "GEN")}"];
        // A comma in a name would split it into family name and given name.
        Add(lines, reference.Author.Contains(',', StringComparison.Ordinal) ? "PB" : "AU", reference.Author);
        Add(lines, "TI", reference.Title);
        Add(lines, "T2", reference.Container);
        Add(lines, "ET", reference.Version);
        Add(lines, "AN", reference.Number);
        if (reference.Date is { } date)
        {
            Add(lines, "PY", ReferenceDate.Year(date)?.ToString("0000", CultureInfo.InvariantCulture) ?? "");
            Add(lines, "DA", Date(date));
        }

        Add(lines, "LA", reference.Language);
        Add(lines, "UR", reference.Url);
        Add(lines, "ID", reference.Key);
        lines.Add("ER  - \n");
        return string.Join('\n', lines);
    }

    // Year, month, day and what else is to be said, divided by slashes; a part that is not known is empty.
    private static string Date(EdtfDate date)
    {
        string[] parts = ReferenceDate.IsCalendar(date)
            ? [.. ReferenceDate.Parts(date).Select(part => part.ToString(CultureInfo.InvariantCulture).PadLeft(2, '0'))]
            : [ReferenceDate.Year(date)?.ToString("0000", CultureInfo.InvariantCulture) ?? ""];
        bool isTold = ReferenceDate.IsCalendar(date) && date is { IsApproximate: false, IsUncertain: false };
        return string.Join('/', [.. parts, .. Enumerable.Repeat("", 3 - parts.Length), isTold ? "" : DateText.InWords(date)]);
    }

    private static void Add(List<string> lines, string tag, string value)
    {
        if (value.Length > 0)
        {
            lines.Add($"{tag}  - {value}");
        }
    }
}
