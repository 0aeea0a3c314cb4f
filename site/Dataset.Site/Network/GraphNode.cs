namespace Dataset.Site.Network;

/// <summary>A point of the graph: somebody, or an event of more than two.</summary>
/// <param name="Lines">The name, cut into lines; empty for an event.</param>
/// <param name="Title">What the point is.</param>
/// <param name="Count">How many events it stands for.</param>
public sealed record GraphNode(IReadOnlyList<string> Lines, string Title, int Count)
{
    /// <summary>The height of a line of a name.</summary>
    public const int LineHeight = 13;

    // The mean width of a letter at the size of the drawing's text; wide enough for most names.
    private const double LetterWidth = 6.1;

    /// <summary>Whether it is an event.</summary>
    public bool IsHub => Lines.Count == 0;

    /// <summary>The radius of its dot, whose area grows with the number of events.</summary>
    public double Radius => IsHub ? 3 : 2.5 + (1.4 * Math.Sqrt(Count));

    /// <summary>Half the width that it takes.</summary>
    public double HalfWidth => IsHub ? Radius : Math.Max(Radius, Lines.Max(l => l.Length) * LetterWidth / 2);

    /// <summary>The height that it takes below its middle.</summary>
    public double Below => Radius + (Lines.Count * LineHeight);
}
