namespace Dataset.Site.Citing;

/// <summary>What a list of references says of one work: a document, or a record of the dataset. What is not known is empty.</summary>
/// <param name="Key">What tells it from the others of a page: letters, digits, hyphens and underscores.</param>
/// <param name="Title">The title.</param>
public sealed record Reference(string Key, string Title)
{
    /// <summary>The language of the title, a BCP 47 tag.</summary>
    public string Language { get; init; } = "";

    /// <summary>Who is responsible for it: one name, which is not split.</summary>
    public string Author { get; init; } = "";

    /// <summary>When it was published; null when that is not known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The title of the dataset that it is a record of.</summary>
    public string Container { get; init; } = "";

    /// <summary>The version of that dataset.</summary>
    public string Version { get; init; } = "";

    /// <summary>What identifies it in that dataset, whatever its address is.</summary>
    public string Number { get; init; } = "";

    /// <summary>The address.</summary>
    public string Url { get; init; } = "";
}
