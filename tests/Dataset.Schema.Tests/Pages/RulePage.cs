namespace Dataset.Schema.Tests.Pages;

/// <summary>
/// A page about a rule, <c>site/docs/rules/DSnnnn.md</c>. Every block <c>```yaml path</c> or <c>```lock path</c> is a whole file; a block <c>```text</c>
/// is what is printed about the files of its section. An example without a schema of its own has that of
/// <c>site/docs/example-schema.yaml</c>.
/// </summary>
internal sealed class RulePage
{
    /// <summary>The language of what is printed.</summary>
    public const string Printed = "text";

    /// <summary>The language of the list of published identifiers.</summary>
    public const string Lock = "lock";

    private const string Fence = "```";
    private const string SectionMark = "## ";

    private RulePage(string path)
    {
        File = path;
        Id = Path.GetFileNameWithoutExtension(path);
        Text = System.IO.File.ReadAllText(path);
        string[] parts = Text.Split("\n" + SectionMark);
        Heading = parts[0].Split('\n')[0];
        Introduction = parts[0][Heading.Length..].Trim();
        Sections = [.. parts.Skip(1).Select(part => part.Split('\n')[0])];
        Bad = Example(parts, "Bad");
        Good = Example(parts, "Good");
    }

    /// <summary>Every page, in the order of the rules.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Directory.GetFiles(Docs("rules"), "*.md").Order(StringComparer.Ordinal).Select(path => new RulePage(path))];

    /// <summary>The schema of examples that have none of their own.</summary>
    public static string DefaultSchema { get; } = System.IO.File.ReadAllText(Docs("example-schema.yaml"));

    public string File { get; }

    /// <summary>The rule: <c>DS0007</c>.</summary>
    public string Id { get; }

    public string Text { get; }

    /// <summary>The first line.</summary>
    public string Heading { get; }

    /// <summary>What stands between the heading and the first section.</summary>
    public string Introduction { get; }

    /// <summary>The titles of the sections.</summary>
    public IReadOnlyList<string> Sections { get; }

    public RuleExample Bad { get; }

    public RuleExample Good { get; }

    /// <summary>A file of the documentation.</summary>
    /// <param name="name">Its name in <c>site/docs</c>.</param>
    public static string Docs(string name) => RepositoryFiles.At("site", "docs", name);

    /// <summary>The bad example prints these lines. With <c>DATASET_ACCEPT=1</c> they are written into the page instead, for review.</summary>
    /// <param name="lines">What is printed.</param>
    public void AssertPrints(IEnumerable<string> lines)
    {
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") != "1")
        {
            Assert.Equal(Bad.Messages, lines);
            return;
        }

        CodeBlock block = Bad.Blocks.Single(b => b.Language == Printed);
        string open = $"{Fence}{Printed}\n";
        string printed = string.Concat(lines.Select(line => line + "\n"));
        System.IO.File.WriteAllText(File, Text.Replace($"{open}{block.Text}{Fence}", $"{open}{printed}{Fence}", StringComparison.Ordinal));
    }

    private static RuleExample Example(string[] parts, string title) =>
        new([.. parts.Where(part => part.StartsWith(title + "\n", StringComparison.Ordinal)).SelectMany(Blocks)]);

    private static IEnumerable<CodeBlock> Blocks(string section)
    {
        string[]? info = null;
        string text = "";
        foreach (string line in section.Split('\n'))
        {
            bool isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (isFence && info is not null)
            {
                yield return new CodeBlock(info[0], info.Length > 1 ? info[1] : "", text);
            }

            info = !isFence ? info : info is null ? line[Fence.Length..].Split(' ') : null;
            text = isFence ? "" : text + line + "\n";
        }
    }
}
