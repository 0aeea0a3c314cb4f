using Dataset.Site.Changes;

namespace Dataset.Site.Rendering;

/// <summary>What a site needs to know beside its facts.</summary>
public sealed record SiteSettings
{
    /// <summary>The address the site will have, ending in <c>/</c>; null while it is not known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The address that a fact's file path is appended to in order to edit it, ending in <c>/</c>; null for no such links.</summary>
    public Uri? EditUrl { get; init; }

    /// <summary>The releases of the dataset, the newest first.</summary>
    public IReadOnlyList<Release> Releases { get; init; } = [];

    /// <summary>How many facts a page of a collection lists.</summary>
    public int FactsPerPage { get; init; } = 500;

    /// <summary>How many facts a fact page lists under one heading before it points to the JSON.</summary>
    public int BacklinksPerGroup { get; init; } = 60;

    /// <summary>How many facts the page of a source lists with their quotations before it points to the JSON.</summary>
    public int RestingPerSource { get; init; } = 200;
}
