using Dataset.Site.Changes;
using Dataset.Site.Documentation;
using Dataset.Site.Programs;

namespace Dataset.Site.Rendering;

/// <summary>What a site needs to know beside its facts.</summary>
public sealed record SiteSettings
{
    /// <summary>The address the site will have, ending in <c>/</c>; null while it is not known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The address that a fact's file path is appended to in order to edit it, ending in <c>/</c>; null for no such links.</summary>
    public Uri? EditUrl { get; init; }

    /// <summary>The date of the facts, such as that of their commit; null leaves it out. It is never read from a clock.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The form in which a reader disputes a record; null to find it from <see cref="EditUrl"/>.</summary>
    public Uri? IssueUrl { get; init; }

    /// <summary>The package of the facts; null when there is none.</summary>
    public DatasetPackage? Package { get; init; }

    /// <summary>The pages that the dataset brings.</summary>
    public DatasetDocuments Documents { get; init; } = new();

    /// <summary>Whether the full text of the site is indexed after it is written, so that its search page asks that index.</summary>
    public bool HasFullText { get; init; }

    /// <summary>How many facts a page of a list has.</summary>
    public int FactsPerPage { get; init; } = 250;

    /// <summary>The releases of the dataset, the newest first.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>How many facts a fact page lists under one heading before it points to the JSON.</summary>
    public int BacklinksPerGroup { get; init; } = 60;

    /// <summary>How many facts a page of what rests on a source has.</summary>
    public int RestingPerPage { get; init; } = 100;
}
