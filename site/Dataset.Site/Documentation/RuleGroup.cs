namespace Dataset.Site.Documentation;

/// <summary>Rules about the same thing; their numbers begin alike.</summary>
/// <param name="Number">How they begin: <c>DS02</c>.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Description">The same in a sentence.</param>
/// <param name="Rules">The rules, in the order of their numbers.</param>
public sealed record RuleGroup(string Number, string Title, string Description, IReadOnlyList<RuleDocument> Rules);
