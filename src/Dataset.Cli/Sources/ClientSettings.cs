using System.Net;

namespace Dataset.Cli.Sources;

/// <summary>How the client behaves.</summary>
internal sealed record ClientSettings
{
    /// <summary>Who the client says it is.</summary>
    public required string UserAgent { get; init; }

    /// <summary>How long a host is left alone between two requests.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest time that a host may ask to be left alone; one that asks for more is not asked again.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a request is made, at most.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>How many redirects are followed.</summary>
    public int Redirects { get; init; } = 8;

    /// <summary>To which addresses the client goes.</summary>
    public Func<IPAddress, bool> Goes { get; init; } = address => !PrivateAddress.Is(address);
}
