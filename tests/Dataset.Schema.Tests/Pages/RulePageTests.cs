using Dataset.Schema.Binding;
using Dataset.Schema.Lock;

namespace Dataset.Schema.Tests.Pages;

/// <summary>Every rule has its page, and what the page says is what happens.</summary>
public class RulePageTests
{
    /// <summary>The compiler gives it in code that uses a fact; the tests of the generator run its page.</summary>
    private const string ObsoleteFact = "DS0900";

    private const string SchemaFolder = "seeds/schema/";

    public static TheoryData<string> All => [.. RulePage.All.Select(page => page.Id)];

    public static TheoryData<string> OfCore => [.. RulePage.All.Select(page => page.Id).Intersect(Rules.All.Select(rule => rule.Id))];

    [Fact]
    public void Rules_HaveAPageEach()
    {
        IEnumerable<string> rules = Rules.All.Select(rule => rule.Id).Append(ObsoleteFact);
        IEnumerable<string> missing = rules.Except(RulePage.All.Select(page => page.Id));

        Assert.True(!missing.Any(), $"Rules without a page: write site/docs/rules/{string.Join(".md, site/docs/rules/", missing)}.md, as the others are.");
    }

    [Fact]
    public void Pages_HaveARuleEach()
    {
        IEnumerable<string> pages = RulePage.All.Select(page => page.Id);
        IEnumerable<string> extra = pages.Except(Rules.All.Select(rule => rule.Id)).Except([ObsoleteFact]);

        Assert.True(!extra.Any(), $"Pages in site/docs/rules of rules that are not in Rules.cs: {string.Join(", ", extra)}.");
    }

    [Theory]
    [MemberData(nameof(OfCore))]
    public void Heading_IsTheTitleOfTheRule(string id) => Assert.Equal($"# {id}: {Rules.All.Single(rule => rule.Id == id).Title}", Page(id).Heading);

    [Theory]
    [MemberData(nameof(All))]
    public void Page_HasTheFormOfTheOthers(string id)
    {
        RulePage page = Page(id);

        Assert.Equal(["Bad", "Good", "Why"], page.Sections);
        Assert.NotEmpty(page.Introduction);
        Assert.NotEmpty(page.Bad.Messages);
        Assert.Empty(page.Good.Messages);
        Assert.NotEqual(page.Bad.Blocks.Where(block => block.Language != RulePage.Printed), page.Good.Blocks);
        Assert.All(page.Bad.Files("yaml").Concat(page.Good.Files("yaml")), file => Assert.Matches("^seeds/.+[.]yaml$", file.Path));
    }

    [Theory]
    [MemberData(nameof(OfCore))]
    public void BadExample_BreaksThisRuleOnlyAndPrintsWhatThePageSays(string id)
    {
        RulePage page = Page(id);
        Issue[] issues = IssuesOf(page.Bad);

        page.AssertPrints(issues.Select(issue => issue.ToString()));
        Assert.All(issues, issue => Assert.Equal(id, issue.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(OfCore))]
    public void GoodExample_BreaksNoRule(string id) => Assert.Empty(IssuesOf(Page(id).Good).Select(issue => issue.ToString()));

    [Fact]
    public void DefaultSchema_BreaksNoRule() => Assert.Empty(IssuesOf(new RuleExample([])).Select(issue => issue.ToString()));

    private static RulePage Page(string id) => RulePage.All.Single(page => page.Id == id);

    private static Issue[] IssuesOf(RuleExample example)
    {
        (string Path, string Text)[] files = example.Files("yaml");
        (string Path, string Text)[] own = [.. files.Where(file => file.Path.StartsWith(SchemaFolder, StringComparison.Ordinal))];
        BoundSchema schema = SchemaText.BindFiles(own.Length > 0 ? own : [(SchemaFolder + "birds.yaml", RulePage.DefaultSchema)]);
        if (schema.Model is not { } model)
        {
            return [.. schema.Issues];
        }

        BoundFiles facts = FactText.Bind(model, files.Except(own));
        return [.. schema.Issues, .. facts.Issues, .. example.Files(RulePage.Lock).SelectMany(file => IdLock.Read(file.Path, file.Text).Validate(facts.Corpus, model))];
    }
}
