namespace Dataset.Schema;

/// <summary>A text in the place of another.</summary>
/// <param name="Span">What is replaced; empty where something is inserted.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What is to stand there.</param>
public sealed record TextEdit(SourceSpan Span, LinePosition Start, LinePosition End, string Text);
