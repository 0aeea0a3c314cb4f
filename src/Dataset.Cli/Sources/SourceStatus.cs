namespace Dataset.Cli.Sources;

/// <summary>What is known of the address of a source.</summary>
/// <param name="Id">The identifier of the source.</param>
/// <param name="Url">The address that was read.</param>
/// <param name="Checked">The date on which it was read last: <c>2026-01-31</c>.</param>
/// <param name="Result">What became of it.</param>
internal sealed record SourceStatus(string Id, string Url, string Checked, Liveness Result)
{
    /// <summary>The status of the last answer, or null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>Why there is no document, in words, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The date on which it was alive last, or null.</summary>
    public string? Alive { get; init; }

    /// <summary>The address that it leads to, or null.</summary>
    public string? Redirected { get; init; }

    /// <summary>The address of an archived copy that was found, or null.</summary>
    public string? Archive { get; init; }
}
