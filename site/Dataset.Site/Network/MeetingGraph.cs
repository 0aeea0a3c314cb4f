using System.Globalization;

namespace Dataset.Site.Network;

/// <summary>
/// Who met whom as points and lines: a line between two who met as two, and a point of its own for an event of more, since to be at a
/// conference with somebody is less than to meet.
/// </summary>
public sealed class MeetingGraph
{
    // More names than these cannot be read in one picture.
    private const int MostAgents = 90;
    private const int LongestLine = 20;
    private const int MostLines = 3;
    private const string Ellipsis = "\u2026";

    private readonly List<GraphNode> _nodes = [];
    private readonly List<GraphLink> _links = [];

    /// <summary>Makes the graph of those who took part most often, if there are too many for one picture.</summary>
    /// <param name="everybody">Everybody who took part.</param>
    public MeetingGraph(IReadOnlyList<Acquaintance> everybody)
    {
        List<Acquaintance> linked = everybody.Where(a => a.Encounters.Any(e => e.Participants.Count > 1)).ToList();
        // Nobody is cut from among equals: all who took part in as many events are drawn, or none.
        FewestEncounters = Enumerable.Range(1, linked.Select(a => a.Encounters.Count).DefaultIfEmpty().Max() + 1)
            .First(fewest => linked.Count(a => a.Encounters.Count >= fewest) <= MostAgents);
        List<Acquaintance> drawn = linked.Where(a => a.Encounters.Count >= FewestEncounters).ToList();
        Dictionary<IFact, int> places = drawn.Select((a, i) => (a.Agent, i)).ToDictionary(p => p.Agent, p => p.i);
        _nodes.AddRange(drawn.Select(a => new GraphNode(Wrap(a.Agent.Label), a.Agent.Label, a.Encounters.Count)));
        foreach (IGrouping<string, (int[] Places, Encounter Encounter)> group in drawn
            .SelectMany(a => a.Encounters)
            .Distinct()
            .Select(e => (Places: e.Participants.Where(places.ContainsKey).Select(p => places[p]).Order().ToArray(), Encounter: e))
            .Where(e => e.Places.Length > 1)
            .GroupBy(e => string.Join(' ', e.Places.Select(p => p.ToString(CultureInfo.InvariantCulture))), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Add(group.First().Places, [.. group.Select(g => g.Encounter)]);
        }
    }

    /// <summary>The points.</summary>
    public IReadOnlyList<GraphNode> Nodes => _nodes;

    /// <summary>The lines.</summary>
    public IReadOnlyList<GraphLink> Links => _links;

    /// <summary>In how many events those who are drawn took part at least; 1 where all are drawn.</summary>
    public int FewestEncounters { get; }

    private void Add(int[] places, IReadOnlyList<Encounter> encounters)
    {
        // An event of three of whom two are drawn is still one of three.
        List<Encounter> pairs = encounters.Where(e => e.Participants.Count == 2).ToList();
        List<Encounter> larger = encounters.Where(e => e.Participants.Count > 2).ToList();
        if (pairs.Count > 0)
        {
            _links.Add(new GraphLink(places[0], places[1], pairs.Count));
        }

        if (larger.Count > 0)
        {
            _links.AddRange(places.Select(p => new GraphLink(p, _nodes.Count, larger.Count)));
            _nodes.Add(new GraphNode([], string.Join("; ", larger.Select(e => e.Event.Label)), larger.Count));
        }
    }

    // A name of more lines than a picture has room for is cut; the table has all of it.
    private static List<string> Wrap(string label)
    {
        List<string> lines = [];
        foreach (string word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cut))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LongestLine)
            {
                lines[^1] += " " + word;
            }
            else if (lines.Count < MostLines)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] += Ellipsis;
                break;
            }
        }

        return lines.Count > 0 ? lines : [Cut(label)];
    }

    private static string Cut(string word)
    {
        int length = char.IsHighSurrogate(word.ElementAtOrDefault(LongestLine - 1)) ? LongestLine - 1 : LongestLine;
        return word.Length <= LongestLine ? word : word[..length] + Ellipsis;
    }
}
