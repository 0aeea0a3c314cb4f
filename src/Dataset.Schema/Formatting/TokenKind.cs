namespace Dataset.Schema.Formatting;

/// <summary>What a piece of a file is to its layout.</summary>
internal enum TokenKind
{
    /// <summary>A key of a mapping.</summary>
    Key,

    /// <summary>The colon behind a key.</summary>
    Colon,

    /// <summary>The dash before an item of a list.</summary>
    Dash,

    /// <summary>A plain or quoted text, of one line or several.</summary>
    Scalar,

    /// <summary>A text as a block, its header included.</summary>
    Block,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma in brackets.</summary>
    Comma,

    /// <summary><c>---</c> or <c>...</c>.</summary>
    Marker,
}
