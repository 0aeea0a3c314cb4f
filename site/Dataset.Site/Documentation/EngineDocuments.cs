using System.Text;
using Dataset.Site.Rendering;
using Dataset.Site.Views;

namespace Dataset.Site.Documentation;

/// <summary>The documentation of the engine, the files under <c>site/docs</c>: the site of every dataset has it, so that an error can link to it.</summary>
public static class EngineDocuments
{
    private const string RulePrefix = "rules/";

    /// <summary>Where the files are in the repository of the engine, with which a dataset may share it.</summary>
    private const string Folder = "site/docs/";

    private const string LanguageFile = "language.md";

    private static readonly (string Number, string Title, string Description)[] Groups =
    [
        ("DS00", "The text of a file", "How every file is written: in YAML, without the parts of it that facts do not need."),
        ("DS01", "The schema", "What the files under seeds/schema may say about classes and fields."),
        ("DS02", "The facts", "What the schema asks of facts, and facts of each other."),
        ("DS03", "What values mean", "What follows from the terms of a schema and no schema language can say."),
        ("DS04", "What was published", "What a release promises to those who refer to it."),
        ("DS09", "Programs that use the facts", "What the C# compiler says about them."),
    ];

    private static readonly Lazy<Document> LanguageDocument = new(() => MarkdownReader.Read(Text(LanguageFile)));

    private static readonly Lazy<IReadOnlyList<RuleGroup>> RuleGroups = new(() =>
        [.. EmbeddedFiles.Names.Where(name => name.StartsWith(RulePrefix, StringComparison.Ordinal)).Select(ReadRule).GroupBy(rule => rule.Id[..4]).Select(Group)]);

    private static readonly Lazy<string> ExampleSchemaHtml = new(() => MarkdownReader.Read($"```yaml seeds/schema/birds.yaml\n{Text("example-schema.yaml")}```\n").Html);

    /// <summary>The page about the schema language.</summary>
    public static Document Language => LanguageDocument.Value;

    /// <summary>The pages of the rules.</summary>
    public static IReadOnlyList<RuleGroup> Rules => RuleGroups.Value;

    /// <summary>The schema of the examples on the pages of the rules, as HTML.</summary>
    public static string ExampleSchema => ExampleSchemaHtml.Value;

    /// <summary>The page that is made of a file of the repository, or null when none is.</summary>
    /// <param name="path">The path of the file in the repository.</param>
    public static string? PageOf(string path)
    {
        string name = path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : "";
        return name == LanguageFile ? SitePaths.Language
            : name.StartsWith(RulePrefix, StringComparison.Ordinal) && EmbeddedFiles.Names.Contains(name) ? SitePaths.Rule(Path.GetFileNameWithoutExtension(name))
            : null;
    }

    private static RuleDocument ReadRule(string name) => new(Path.GetFileNameWithoutExtension(name), MarkdownReader.Read(Text(name)));

    private static RuleGroup Group(IGrouping<string, RuleDocument> rules)
    {
        (_, string title, string description) = Array.Find(Groups, group => group.Number == rules.Key) is { Title: not null } group
            ? group
            : throw new InvalidOperationException($"The rules {rules.Key}xx have no group: add it in {nameof(EngineDocuments)}.");
        return new RuleGroup(rules.Key, title, description, [.. rules]);
    }

    private static string Text(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Read(name));
}
