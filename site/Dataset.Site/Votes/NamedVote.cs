using System.Globalization;

namespace Dataset.Site.Votes;

/// <summary>The vote of one voter whom the record names.</summary>
/// <param name="Voter">Who voted.</param>
/// <param name="Choice">How, or null for an option that the terms of Popolo do not know.</param>
/// <param name="Title">How, in the words of the schema.</param>
/// <param name="IsVeto">Whether it is reported as a veto.</param>
public sealed record NamedVote(IFact Voter, Choice? Choice, string Title, bool IsVeto)
{
    /// <summary>A letter for a narrow cell: <c>V</c> for a veto, otherwise that of the choice.</summary>
    public string Letter => IsVeto ? "V" : Choice is { } choice ? Choices.Letter(choice) : StringInfo.GetNextTextElement(Title);

    /// <summary>The name in style sheets.</summary>
    public string StyleName => IsVeto ? "veto" : Choice is { } choice ? Choices.StyleName(choice) : "other";
}
