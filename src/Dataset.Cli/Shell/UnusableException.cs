namespace Dataset.Cli.Shell;

/// <summary>The command cannot do what it was asked to; the message gives the fact, then the way out.</summary>
/// <param name="message">The message.</param>
public sealed class UnusableException(string message) : Exception(message);
