using Dataset.Site.Reading;

namespace Dataset.Site.Network;

/// <summary>Finds who took part in what, by the terms of PROV and schema.org.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class EncounterReader(SiteIndex index)
{
    // Slots that name a participant without a record between.
    private static readonly IReadOnlyList<string> Direct =
    [
        Prov.WasAssociatedWith,
        "http://schema.org/attendee", "https://schema.org/attendee",
        "http://schema.org/participant", "https://schema.org/participant",
    ];

    /// <summary>The collections whose facts may name participants.</summary>
    public IReadOnlyList<CollectionInfo> Collections { get; } = [.. index.Catalog.Collections.Where(c => c.Class.Slots.Any(IsParticipation))];

    /// <summary>The events that stand and name at least one participant, the latest first.</summary>
    public IReadOnlyList<Encounter> Read() =>
    [
        .. FactDate.InListOrder(index, [.. Collections.SelectMany(c => c.Facts).Distinct().Where(index.Stands)])
            .Select(f => new Encounter(f, [.. ParticipantsOf(f).Distinct()]))
            .Where(e => e.Participants.Count > 0),
    ];

    private static bool IsParticipation(SlotInfo slot) => slot.Uri == Prov.QualifiedAssociation || (slot.Kind == SlotKind.Reference && Direct.Contains(slot.Uri));

    private static IEnumerable<IFact> ParticipantsOf(IFact fact) => fact.Class.Slots
        .Where(IsParticipation)
        .SelectMany(s => s.GetValues(fact))
        .Select(v => v as IFact ?? (v as IRecord)?.Reference(((IRecord)v).Class.FindSlotByUri(Prov.Agent)))
        .OfType<IFact>();
}
