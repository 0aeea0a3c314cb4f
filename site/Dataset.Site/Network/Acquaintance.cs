using Dataset.Site.Reading;

namespace Dataset.Site.Network;

/// <summary>Somebody who took part, with whom and when.</summary>
/// <param name="Agent">The participant.</param>
/// <param name="Encounters">The events, the latest first; those with one participant too.</param>
/// <param name="Partners">Whom they met as two, by label, each with these events, the latest first.</param>
public sealed record Acquaintance(IFact Agent, IReadOnlyList<Encounter> Encounters, IReadOnlyList<(IFact Agent, IReadOnlyList<Encounter> Encounters)> Partners)
{
    /// <summary>The events of more than two, the latest first.</summary>
    public IEnumerable<Encounter> Larger => Encounters.Where(e => e.Participants.Count > 2);

    /// <summary>Everybody who took part in an event, by label.</summary>
    /// <param name="encounters">The events, the latest first.</param>
    public static IReadOnlyList<Acquaintance> ReadAll(IReadOnlyList<Encounter> encounters) =>
    [
        .. ByLabel(encounters.SelectMany(e => e.Participants.Select(p => (Agent: p, Encounter: e))))
            .Select(own => new Acquaintance(own.Key, [.. own.Select(o => o.Encounter)], [.. FindPartners(own.Key, own.Select(o => o.Encounter))])),
    ];

    private static IEnumerable<(IFact Agent, IReadOnlyList<Encounter> Encounters)> FindPartners(IFact agent, IEnumerable<Encounter> encounters) =>
        ByLabel(encounters.Where(e => e.Participants.Count == 2).Select(e => (Agent: e.Participants.First(p => !p.Equals(agent)), Encounter: e)))
            .Select(g => (g.Key, (IReadOnlyList<Encounter>)[.. g.Select(o => o.Encounter)]));

    private static IEnumerable<IGrouping<IFact, (IFact Agent, Encounter Encounter)>> ByLabel(IEnumerable<(IFact Agent, Encounter Encounter)> entries) =>
        entries.GroupBy(e => e.Agent).OrderByLabel(g => g.Key);
}
