namespace Dataset.Site.Output;

/// <summary>The site could not be written. The message says why and what to do.</summary>
/// <param name="message">The fact, then the way out.</param>
/// <param name="inner">The cause, or null.</param>
public sealed class SiteOutputException(string message, Exception? inner = null) : Exception(message, inner);
