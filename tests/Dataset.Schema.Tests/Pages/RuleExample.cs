namespace Dataset.Schema.Tests.Pages;

/// <summary>An example of a rule page.</summary>
/// <param name="Blocks">Its fenced blocks.</param>
internal sealed record RuleExample(IReadOnlyList<CodeBlock> Blocks)
{
    /// <summary>The files of a language, by their paths.</summary>
    public (string Path, string Text)[] Files(string language) =>
        [.. Blocks.Where(block => block.Language == language).Select(block => (block.Path, block.Text))];

    /// <summary>What is printed about the files, line by line.</summary>
    public string[] Messages =>
        [.. Blocks.Where(block => block.Language == RulePage.Printed).SelectMany(block => block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))];
}
