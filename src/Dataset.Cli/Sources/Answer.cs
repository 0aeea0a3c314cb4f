namespace Dataset.Cli.Sources;

/// <summary>What a request brought.</summary>
/// <param name="Status">The status of the answer; 0 where there was none.</param>
/// <param name="Location">Where it leads, as written, or null.</param>
/// <param name="Body">The beginning of the body where it was asked for.</param>
/// <param name="Failure">Why there was no answer, or null.</param>
/// <param name="IsForbidden">Whether the client did not go there.</param>
internal sealed record Answer(int Status, string? Location, byte[] Body, string? Failure, bool IsForbidden)
{
    /// <summary>Whether there is a document.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Whether it leads on.</summary>
    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

    /// <summary>Whether the host is too busy now.</summary>
    public bool IsBusy => Status is 429 or 503;

    /// <summary>How long the host asks to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
