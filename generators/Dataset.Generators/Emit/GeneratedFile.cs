namespace Dataset.Generators.Emit;

/// <summary>A generated source file.</summary>
/// <param name="HintName">Its name, unique without regard to case.</param>
/// <param name="Text">Its text, with <c>\n</c>.</param>
internal sealed record GeneratedFile(string HintName, string Text);
