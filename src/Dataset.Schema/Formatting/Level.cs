namespace Dataset.Schema.Formatting;

/// <summary>A mapping or list whose entries stand on lines of their own. Two are never the same one, whatever their columns.</summary>
/// <param name="column">The column of its entries as written.</param>
/// <param name="indent">The column they are to have.</param>
/// <param name="parent">What it stands in, or null.</param>
internal sealed class Level(int column, int indent, Level? parent)
{
    /// <summary>The column of its entries as written.</summary>
    public int Column => column;

    /// <summary>The column they are to have.</summary>
    public int Indent => indent;

    /// <summary>What it stands in, or null.</summary>
    public Level? Parent => parent;
}
