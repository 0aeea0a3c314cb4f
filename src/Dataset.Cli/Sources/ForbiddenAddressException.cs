namespace Dataset.Cli.Sources;

/// <summary>An address that this client does not go to.</summary>
/// <param name="message">Why.</param>
internal sealed class ForbiddenAddressException(string message) : IOException(message);
