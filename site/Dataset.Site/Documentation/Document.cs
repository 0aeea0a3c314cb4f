namespace Dataset.Site.Documentation;

/// <summary>A page of the documentation of the engine.</summary>
/// <param name="Title">Its heading, as text.</param>
/// <param name="Summary">Its first paragraph, as text.</param>
/// <param name="Html">The page with its heading.</param>
public sealed record Document(string Title, string Summary, string Html);
