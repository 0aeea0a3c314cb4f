namespace Dataset.Site.Changes;

/// <summary>A dispute about a fact that was opened or closed.</summary>
/// <param name="Collection">The name of the collection of the dispute.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Field">The field that it is about, or the empty string.</param>
/// <param name="Became"><c>open</c> or <c>closed</c>.</param>
public sealed record DisputeChange(string Collection, string Id, string Label, string Field, string Became);
