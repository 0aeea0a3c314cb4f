using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

/// <summary>Reads texts and says what a test cares about.</summary>
internal static class YamlAssert
{
    public static YamlFile Read(string text) => YamlReader.Read("seeds/meetings/2024.yaml", text);

    public static YamlMapping ReadSound(string text)
    {
        YamlFile file = Read(text);
        Assert.Empty(file.Issues.Select(i => i.ToString()));
        return Assert.IsType<YamlMapping>(file.Root);
    }

    /// <summary>There is one issue, of that rule, and that text is under the squiggle.</summary>
    public static (Issue Issue, YamlNode? Root) OneIssue(Rule rule, string squiggle, string text)
    {
        YamlFile file = Read(text);
        Issue issue = Assert.Single(file.Issues);
        Assert.Equal(rule.Id, issue.Rule.Id);
        Assert.Equal(squiggle, text.Substring(issue.Span.Start, issue.Span.Length));
        return (issue, file.Root);
    }

    public static YamlNode Value(YamlNode? node, params string[] path)
    {
        foreach (string step in path)
        {
            node = node is YamlSequence list
                ? list.Items[int.Parse(step)]
                : Assert.IsType<YamlMapping>(node).Find(step)?.Value;
        }

        return Assert.IsType<YamlNode>(node, exactMatch: false);
    }

    public static YamlScalar Scalar(YamlNode? node, params string[] path) => Assert.IsType<YamlScalar>(Value(node, path));

    public static string TextOf(string text, YamlNode node) => text.Substring(node.Span.Start, node.Span.Length);

    /// <summary>Every node below and including this one, keys included.</summary>
    public static IEnumerable<YamlNode> AllNodes(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => list.Items.SelectMany(AllNodes).Prepend(list),
        YamlMapping mapping => mapping.Entries.SelectMany(e => AllNodes(e.Value).Prepend(e.Key)).Prepend(mapping),
        _ => [node],
    };
}
