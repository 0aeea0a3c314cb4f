using Dataset.Site.Views;

namespace Dataset.Site.Network;

/// <summary>Who met whom in a dataset.</summary>
public sealed class MeetingNetwork
{
    /// <summary>The title of the pages.</summary>
    public const string Title = "Who met whom";

    /// <summary>How many others of a larger event the table names.</summary>
    public const int MostOthers = 12;

    // About 100 bytes for a name or a date with its link, and they compress to a fifth: pages far below 100 KB.
    private const int EntriesPerPage = 2500;

    private readonly Lazy<GraphPicture> _picture;

    /// <summary>Reads who met whom.</summary>
    /// <param name="encounters">The events that name a participant.</param>
    public MeetingNetwork(IReadOnlyList<Encounter> encounters)
    {
        IReadOnlyList<Acquaintance> everybody = Acquaintance.ReadAll(encounters);
        EventCount = encounters.Count;
        AloneCount = encounters.Count(e => e.Participants.Count == 1);
        Pages = Cut(everybody);
        _picture = new Lazy<GraphPicture>(() => new GraphPicture(new MeetingGraph(everybody)));
    }

    /// <summary>How many events there are.</summary>
    public int EventCount { get; }

    /// <summary>How many of them name one participant alone.</summary>
    public int AloneCount { get; }

    /// <summary>Everybody who took part, by label, cut into pages.</summary>
    public IReadOnlyList<IReadOnlyList<Acquaintance>> Pages { get; }

    /// <summary>How many took part.</summary>
    public int AgentCount => Pages.Sum(p => p.Count);

    /// <summary>The picture, made when it is first asked for.</summary>
    public GraphPicture Picture => _picture.Value;

    /// <summary>The place of a page.</summary>
    /// <param name="number">The number of the page, from 1.</param>
    public static string Path(int number) => SitePaths.Numbered("network/index", number);

    private static List<IReadOnlyList<Acquaintance>> Cut(IReadOnlyList<Acquaintance> everybody)
    {
        List<IReadOnlyList<Acquaintance>> pages = [];
        List<Acquaintance> page = [];
        int entries = 0;
        foreach (Acquaintance acquaintance in everybody)
        {
            int own = 1 + acquaintance.Encounters.Sum(e => Math.Min(e.Participants.Count, MostOthers));
            if (page.Count > 0 && entries + own > EntriesPerPage)
            {
                pages.Add(page);
                (page, entries) = ([], 0);
            }

            page.Add(acquaintance);
            entries += own;
        }

        return [.. pages, page];
    }
}
