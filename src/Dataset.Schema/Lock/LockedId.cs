namespace Dataset.Schema.Lock;

/// <summary>An identifier that was published.</summary>
/// <param name="Collection">The collection of its fact.</param>
/// <param name="Id">The identifier.</param>
/// <param name="Span">Where the file of published identifiers has it.</param>
public sealed record LockedId(string Collection, string Id, SourceSpan Span)
{
    /// <summary>The line of the file: <c>people/ada-lovelace</c>.</summary>
    public override string ToString() => $"{Collection}/{Id}";
}
