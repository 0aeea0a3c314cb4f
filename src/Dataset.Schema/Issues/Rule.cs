namespace Dataset.Schema;

/// <summary>A rule that an issue breaks.</summary>
/// <param name="Id">The identifier: <c>DS0007</c>.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">The message: the fact, then the way out. <c>{0}</c>, <c>{1}</c> stand for the arguments.</param>
/// <param name="Severity">How bad it is to break the rule.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, Severity Severity = Severity.Error);
