using Dataset.Site.Reading;
using Dataset.Site.Sections;
using Dataset.Site.Slices.Network;

namespace Dataset.Site.Network;

/// <summary>The pages of who met whom.</summary>
public static class NetworkSections
{
    /// <summary>The network, where two took part in one event.</summary>
    /// <param name="index">The index of the catalog.</param>
    public static IEnumerable<SiteSection> Build(SiteIndex index)
    {
        EncounterReader reader = new(index);
        IReadOnlyList<Encounter> encounters = reader.Read();
        if (encounters.Any(e => e.Participants.Count > 1))
        {
            MeetingNetwork network = new(encounters);
            HashSet<CollectionInfo?> collections = [.. reader.Collections, .. encounters.SelectMany(e => e.Participants).Select(p => index.Find(p)?.Collection)];
            yield return new SiteSection(
                MeetingNetwork.Title,
                [.. index.Catalog.Collections.Where(collections.Contains)],
                [.. network.Pages.Select((_, i) => new SectionPage(MeetingNetwork.Path(i + 1), page => NetworkPage.Create(new NetworkView(page, network, i + 1))))]);
        }
    }
}
