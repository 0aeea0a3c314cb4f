namespace Dataset.Site.Documentation;

/// <summary>The page of a rule.</summary>
/// <param name="Id">The rule: <c>DS0007</c>.</param>
/// <param name="Document">The page.</param>
public sealed record RuleDocument(string Id, Document Document)
{
    /// <summary>The rule in a few words.</summary>
    public string Title => Document.Title[(Id.Length + 2)..];
}
