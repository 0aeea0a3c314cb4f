namespace Dataset.Exports;

/// <summary>The facts cannot be given in every form. The message says which fact and why, then the way out.</summary>
/// <param name="message">The fact, then the way out.</param>
public sealed class ExportException(string message) : Exception(message);
