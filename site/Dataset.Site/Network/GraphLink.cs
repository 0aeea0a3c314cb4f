namespace Dataset.Site.Network;

/// <summary>A line of the graph: two who met, or somebody at an event.</summary>
/// <param name="From">The position of a node in the graph.</param>
/// <param name="To">The position of the other one.</param>
/// <param name="Count">How many events it stands for.</param>
public sealed record GraphLink(int From, int To, int Count);
