namespace Dataset.Site.Network;

/// <summary>An event at which two or more took part.</summary>
/// <param name="Event">The record of the event.</param>
/// <param name="Participants">Who took part, each once, in the order of the record.</param>
public sealed record Encounter(IFact Event, IReadOnlyList<IFact> Participants);
