namespace Dataset.Schema.Tests.Issues;

public class IssueListTests
{
    [Fact]
    public void Issues_ComeInTheOrderOfTheText()
    {
        IssueList issues = new("f.yaml", "a\nbc\n");
        issues.Add(Rules.YamlTab, new SourceSpan(3, 1));
        issues.Add(Rules.YamlSyntax, new SourceSpan(0, 1), "first");
        issues.Add(Rules.YamlSyntax, new SourceSpan(3, 0), "second");
        Assert.Equal(
            ["f.yaml(1,1): error DS0001: first", $"f.yaml(2,2): error DS0002: {Rules.YamlTab.MessageFormat}", "f.yaml(2,2): error DS0001: second"],
            issues.ToEquatableArray().Select(i => i.ToString()));
    }

    [Fact]
    public void NoIssues_AreTheEmptyList() => Assert.Same(EquatableArray<Issue>.Empty, new IssueList("f.yaml", "").ToEquatableArray());
}
