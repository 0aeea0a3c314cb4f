namespace Dataset.Benchmarks.Sites;

/// <summary>How much of the site is made.</summary>
internal enum SitePart
{
    /// <summary>The pages of facts and the lists of collections: what the other generators make of the same facts.</summary>
    Pages,

    /// <summary>Every page, the JSON of every fact, the API and the downloads.</summary>
    Whole,
}
