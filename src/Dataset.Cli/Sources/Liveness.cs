namespace Dataset.Cli.Sources;

/// <summary>What became of an address.</summary>
internal enum Liveness
{
    /// <summary>It answered with a document.</summary>
    Alive,

    /// <summary>Its server says that there is nothing.</summary>
    Dead,

    /// <summary>Its server refuses this client, but perhaps no reader.</summary>
    Refused,

    /// <summary>No server answered, or one that is in trouble.</summary>
    Unreachable,

    /// <summary>It was not read: robots.txt asks not to, or it leads where this client does not go.</summary>
    Skipped,
}
