using Dataset.Schema.Tests.Pages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dataset.Generators.Tests;

/// <summary>What the page of DS0900 says is what the compiler does: no rule of the core, but a warning in code that uses a fact.</summary>
public sealed class ObsoleteFactPageTests
{
    private static readonly RulePage Page = RulePage.All.Single(page => page.Id == "DS0900");

    [Fact]
    public void BadExample_GivesTheWarningThatThePageShows() => Page.AssertPrints(WarningsOf(Page.Bad));

    [Fact]
    public void GoodExample_GivesNoWarning() => Assert.Empty(WarningsOf(Page.Good));

    private static IEnumerable<string> WarningsOf(RuleExample example)
    {
        Dictionary<string, string> files = example.Files("yaml").ToDictionary(file => file.Path, file => file.Text);
        files.Add("seeds/schema/birds.yaml", RulePage.DefaultSchema);
        GeneratorHost host = GeneratorHost.Run(Sample.Of(files));
        CSharpCompilation facts = host.Compile();
        IEnumerable<SyntaxTree> program = example.Files("csharp").Append(("Usings.cs", "global using System;"))
            .Select(file => CSharpSyntaxTree.ParseText(file.Item2, path: file.Item1));
        return facts
            .RemoveSyntaxTrees(facts.SyntaxTrees[0])
            .AddSyntaxTrees(program)
            .WithOptions(facts.Options.WithOutputKind(OutputKind.ConsoleApplication))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
            .Select(diagnostic => diagnostic.ToString());
    }
}
