namespace Dataset.Schema;

/// <summary>A way to mend an issue by edits of text.</summary>
/// <param name="Title">What it does, as in <c>write 'name'</c>.</param>
/// <param name="IsSafe">Whether it is what was meant beyond doubt, so that nobody needs to look at it first.</param>
/// <param name="Edits">The edits of one file, in the order of its text.</param>
public sealed record Fix(string Title, bool IsSafe, EquatableArray<TextEdit> Edits)
{
    /// <summary>The file that is edited, as the host names it; null for that of the issue. It may not exist yet.</summary>
    public string? Path { get; init; }
}
