namespace Dataset.Schema.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Path">The second one, the file that the block shows, or the empty string.</param>
/// <param name="Text">What the block holds; each line ends with a line feed.</param>
internal sealed record CodeBlock(string Language, string Path, string Text);
