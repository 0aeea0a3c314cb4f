using System.Runtime.CompilerServices;

namespace Dataset.Site.Network;

/// <summary>A graph with a place for each point: parts that are not linked stand side by side, and no name covers another.</summary>
public sealed class GraphPicture
{
    private const double Across = 118;
    private const double Down = 92;
    private const double LineToEvent = 0.62;
    private const double Gap = 5;
    private const double Margin = 34;
    private const double Widest = 1060;
    private const double RoomForNames = 110;
    private const int MostRounds = 500;

    // The last hair would take most of the rounds, and the gap is wider.
    private const double Tolerance = 0.5;

    private readonly (double X, double Y)[] _places;

    /// <summary>Places the points.</summary>
    /// <param name="graph">The graph.</param>
    public GraphPicture(MeetingGraph graph)
    {
        Graph = graph;
        _places = new (double, double)[graph.Nodes.Count];
        double left = 0, top = 0, height = 0;
        foreach (int[] part in FindParts(graph))
        {
            (double width, double partHeight) = PlacePart(part);
            if (left > 0 && left + width > Widest)
            {
                (left, top, height) = (0, top + height + Margin, 0);
            }

            foreach (int node in part)
            {
                _places[node] = (_places[node].X + left, _places[node].Y + top);
            }

            Width = Math.Max(Width, left + width);
            left += width + Margin;
            height = Math.Max(height, partHeight);
        }

        Height = top + height;
    }

    /// <summary>The graph.</summary>
    public MeetingGraph Graph { get; }

    /// <summary>The width of the picture, in pixels at the size at which its text is meant to be read.</summary>
    public double Width { get; }

    /// <summary>The height of the picture.</summary>
    public double Height { get; }

    /// <summary>The middle of the dot of each point, in the order of the graph.</summary>
    public IReadOnlyList<(double X, double Y)> Places => _places;

    // The largest part first, then by the order of the graph.
    private static IEnumerable<int[]> FindParts(MeetingGraph graph)
    {
        int[] part = [.. Enumerable.Range(0, graph.Nodes.Count)];
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (GraphLink link in graph.Links)
            {
                int lowest = Math.Min(part[link.From], part[link.To]);
                changed |= part[link.From] != lowest || part[link.To] != lowest;
                part[link.From] = part[link.To] = lowest;
            }
        }

        return part.Index().GroupBy(p => p.Item, p => p.Index).Select(g => g.ToArray()).OrderByDescending(g => g.Length).ThenBy(g => g[0]);
    }

    private (double Width, double Height) PlacePart(int[] part)
    {
        Dictionary<int, int> order = part.Index().ToDictionary(p => p.Item, p => p.Index);
        (double X, double Y)[] places = StressLayout.Place(
            part.Length,
            [.. Graph.Links.Where(l => order.ContainsKey(l.From)).Select(l => (order[l.From], order[l.To], Graph.Nodes[l.To].IsHub ? LineToEvent : 1))]);
        GraphNode[] nodes = [.. part.Select(n => Graph.Nodes[n])];
        double across = Math.Min(Across, (Widest - RoomForNames) / Math.Max(1, places.Max(p => p.X) - places.Min(p => p.X)));
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = (places[i].X * across, places[i].Y * Down);
        }

        Separate(nodes, places);
        double left = nodes.Zip(places).Min(n => n.Second.X - n.First.HalfWidth);
        double top = nodes.Zip(places).Min(n => n.Second.Y - n.First.Radius);
        for (int i = 0; i < part.Length; i++)
        {
            _places[part[i]] = (places[i].X - left, places[i].Y - top);
        }

        return (nodes.Zip(places).Max(n => n.Second.X + n.First.HalfWidth) - left, nodes.Zip(places).Max(n => n.Second.Y + n.First.Below) - top);
    }

    // Two that overlap part the shorter way, each by half.
    private static void Separate(GraphNode[] nodes, (double X, double Y)[] places)
    {
        bool changed = true;
        for (int round = 0; round < MostRounds && changed; round++)
        {
            changed = false;
            for (int i = 0; i < nodes.Length; i++)
            {
                for (int j = i + 1; j < nodes.Length; j++)
                {
                    changed |= Part(nodes[i], ref places[i], nodes[j], ref places[j]);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // As in StressLayout.
    private static bool Part(GraphNode a, ref (double X, double Y) placeOfA, GraphNode b, ref (double X, double Y) placeOfB)
    {
        double across = a.HalfWidth + b.HalfWidth + Gap - Math.Abs(placeOfB.X - placeOfA.X);
        bool isAAbove = placeOfA.Y <= placeOfB.Y;
        double down = (isAAbove ? a.Below + b.Radius : b.Below + a.Radius) + Gap - Math.Abs(placeOfB.Y - placeOfA.Y);
        if (across <= Tolerance || down <= Tolerance)
        {
            return false;
        }

        double x = across < down ? (placeOfA.X <= placeOfB.X ? across / 2 : -across / 2) : 0;
        double y = across < down ? 0 : isAAbove ? down / 2 : -down / 2;
        placeOfA = (placeOfA.X - x, placeOfA.Y - y);
        placeOfB = (placeOfB.X + x, placeOfB.Y + y);
        return true;
    }
}
