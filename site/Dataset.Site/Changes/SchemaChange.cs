namespace Dataset.Site.Changes;

/// <summary>A change of the schema.</summary>
/// <param name="Element">What changed: <c>slot Meeting.place</c>.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Step">The step of the version that it asks for.</param>
public sealed record SchemaChange(string Element, string Change, string Step);
