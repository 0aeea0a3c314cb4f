namespace Dataset;

/// <summary>Placeholder.</summary>
/// <param name="Text">Text.</param>
public readonly record struct EdtfDate(string Text)
{
    /// <summary>Parses.</summary>
    /// <param name="text">Text.</param>
    public static EdtfDate Parse(string text) => new(text);
}
