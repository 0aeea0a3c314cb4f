namespace Dataset.Cli.Tests.Sources;

/// <summary>A request that a server got.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its query.</param>
/// <param name="Head">All lines of its head.</param>
/// <param name="Time">When, by the clock of the test.</param>
internal sealed record ReceivedRequest(string Method, string Path, string Head, DateTimeOffset Time);
