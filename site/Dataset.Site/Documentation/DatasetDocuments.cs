namespace Dataset.Site.Documentation;

/// <summary>What a dataset says in its own words beside its schema. All of it may be missing: the pages are then made of the catalog alone.</summary>
public sealed record DatasetDocuments
{
    /// <summary>How to contribute.</summary>
    public DatasetDocument? Contributing { get; init; }

    /// <summary>How facts are written.</summary>
    public DatasetDocument? Guide { get; init; }

    /// <summary>How programs use the facts.</summary>
    public DatasetDocument? Package { get; init; }

    /// <summary>What the license allows and asks for.</summary>
    public DatasetDocument? License { get; init; }
}
