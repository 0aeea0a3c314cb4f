namespace Dataset.Schema.Yaml;

/// <summary>Where and why a stretch of text could not be parsed.</summary>
/// <param name="Start">Where the parser saw the trouble begin, or -1 when it did not say.</param>
/// <param name="End">Where it gave up.</param>
/// <param name="Jargon">The parser's message, which is not for readers.</param>
/// <param name="IsTooDeep">Whether the text is nested too deep; then <paramref name="Start"/> is the first node too deep.</param>
internal sealed record YamlFailure(int Start, int End, string Jargon, bool IsTooDeep = false);
