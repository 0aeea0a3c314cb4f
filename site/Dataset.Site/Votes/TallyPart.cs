namespace Dataset.Site.Votes;

/// <summary>The votes of one choice in a tally.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Title">What the schema calls it.</param>
/// <param name="Description">What the schema says of it, or the empty string.</param>
/// <param name="Count">How many votes.</param>
public sealed record TallyPart(Choice Choice, string Title, string Description, long Count);
