namespace Dataset.Site.Citing;

/// <summary>A reference in the style of the American Psychological Association, seventh edition.</summary>
public static class ApaStyle
{
    /// <summary>The entry in its parts. The address comes last and has no period, so that it can be copied.</summary>
    /// <param name="reference">What is cited.</param>
    public static IEnumerable<ApaPart> Write(Reference reference)
    {
        string date = $"({ReferenceDate.InApa(reference.Date)}).";
        ApaPart title = new(reference.Title, IsItalic: reference.Container.Length == 0, reference.Language);
        string version = Version(reference);
        if (reference.Author.Length > 0)
        {
            yield return new ApaPart($"{Ended(reference.Author)} {date} ");
        }

        yield return title;
        if (version.Length > 0 && reference.Container.Length == 0)
        {
            yield return new ApaPart(version);
        }

        yield return new ApaPart(version.Length == 0 || reference.Container.Length > 0 ? Period(reference.Title) : ".");
        if (reference.Author.Length == 0)
        {
            yield return new ApaPart(" " + date);
        }

        if (reference.Container.Length > 0)
        {
            yield return new ApaPart(" In ");
            yield return new ApaPart(reference.Container, IsItalic: true);
            yield return new ApaPart(version + ".");
        }

        if (reference.Url.Length > 0)
        {
            yield return new ApaPart(" ");
            yield return new ApaPart(reference.Url, IsAddress: true);
        }
    }

    private static string Version(Reference reference)
    {
        string version = reference.Version.Length > 0 ? $"Version {reference.Version}" : "";
        string number = reference.Number.Length > 0 ? $"record {reference.Number}" : "";
        string both = string.Join(", ", new[] { version, number }.Where(part => part.Length > 0));
        return both.Length > 0 ? $" ({both}) [Data set]" : "";
    }

    private static string Ended(string text) => text + Period(text);

    private static string Period(string text) => text is [.., '.' or '?' or '!'] ? "" : ".";
}
