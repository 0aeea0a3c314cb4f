namespace Dataset.Schema.Formatting;

/// <summary>A piece of a file that is no white space and no comment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Indent">The column that it is to have if it is the first of its line; further lines of it have the same.</param>
/// <param name="Level">The innermost mapping or list with entries on lines of their own that holds it, or null.</param>
internal readonly record struct LayoutToken(TokenKind Kind, int Start, int End, int Indent, Level? Level)
{
    /// <summary>Whether it begins an entry of the file.</summary>
    public bool IsRootEntry => Kind is TokenKind.Key or TokenKind.Dash && Level is { Parent: null };

    /// <summary>Whether what follows it belongs to it.</summary>
    public bool IsHolder => Kind is TokenKind.Colon or TokenKind.Dash;
}
