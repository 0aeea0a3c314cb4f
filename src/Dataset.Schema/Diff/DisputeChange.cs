namespace Dataset.Schema.Diff;

/// <summary>A dispute about a fact that appeared or went.</summary>
/// <param name="Collection">The name of the collection of the dispute.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Field">The field of the fact that it is about, or the empty string.</param>
/// <param name="HasAppeared">Whether it is there now; otherwise it went.</param>
public sealed record DisputeChange(string Collection, string Id, string Label, string Field, bool HasAppeared);
