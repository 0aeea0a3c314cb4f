namespace Dataset.Site.Reading;

/// <summary>The terms of Dublin Core that the site understands where a schema uses them; none is compulsory.</summary>
public static class DublinCore
{
    /// <summary>The facts that stand in place of one that was superseded.</summary>
    public const string IsReplacedBy = "http://purl.org/dc/terms/isReplacedBy";

    /// <summary>Who published a document.</summary>
    public static readonly IReadOnlyList<string> Publisher = ["http://purl.org/dc/terms/publisher", "http://purl.org/dc/elements/1.1/publisher"];
}
