namespace Dataset.Schema.Formatting;

/// <summary>A line between two pieces of a file.</summary>
/// <param name="Text">The comment, or the empty string for an empty line.</param>
/// <param name="Indent">The column that it is to have.</param>
internal readonly record struct GapLine(string Text, int Indent);
