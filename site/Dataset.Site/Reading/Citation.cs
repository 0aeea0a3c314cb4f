namespace Dataset.Site.Reading;

/// <summary>A citation as the site shows it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Source">The source that it cites, or null when it names none.</param>
/// <param name="Locator">Where in the source, or the empty string.</param>
/// <param name="Quote">The words of the source, or the empty string.</param>
/// <param name="Supports">The fields that it supports as the schema names them; empty for all.</param>
public sealed record Citation(int Number, IFact? Source, string Locator, string Quote, IReadOnlyList<string> Supports)
{
    /// <summary>Whether it supports that field, or a part of it.</summary>
    /// <param name="field">The name of a slot of the citing record.</param>
    public bool DoesSupport(string field) => Supports.Count == 0 || Names(field);

    /// <summary>Whether it names that field, or a part of it, as supported.</summary>
    /// <param name="field">The name of a slot of the citing record.</param>
    public bool Names(string field) => Supports.Any(s =>
        s.StartsWith(field, StringComparison.Ordinal) && (s.Length == field.Length || s[field.Length] is '.' or '['));
}
