using Dataset.Exports.Shapes;

namespace Dataset.Exports;

/// <summary>What the exports need to know beside the facts.</summary>
public sealed record ExportSettings
{
    /// <summary>The address of the site that the files are part of, ending in <c>/</c>; null while it is not known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The date of the facts, such as that of their commit; null leaves it out of every file. It is never read from a clock.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The date as text, or the empty string.</summary>
    internal string DateText => Date is { } date ? CanonicalText.Of(date) : "";

    /// <summary>How many facts a file of a collection in the API holds.</summary>
    public int FactsPerPage { get; init; } = 200;

    /// <summary>The name of a fact's file in the API, without extension, from the fact's identifier.</summary>
    public Func<string, string> FileNameOf { get; init; } = static id => id;

    /// <summary>The page of a fact, relative to the site, or null where it has none.</summary>
    public Func<IFact, string?> PageOf { get; init; } = static _ => null;

    /// <summary>A place of the site as an absolute address where <see cref="BaseUrl"/> is known, else as it is.</summary>
    /// <param name="path">The place, relative to the site.</param>
    public string Address(string path) => BaseUrl is null ? path : new Uri(BaseUrl, path).AbsoluteUri;
}
