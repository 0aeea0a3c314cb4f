using Dataset.Cli.Tests.Mistakes;
using Dataset.Schema.Tests;

namespace Dataset.Cli.Tests.Editing;

/// <summary>Validators of others agree with <c>dataset check</c>: on facts as far as a JSON Schema goes, and on what is written for code hosts.</summary>
public sealed class JudgementTests
{
    /// <summary>What no JSON Schema of one file says.</summary>
    private static readonly string[] BeyondRules =
    [
        "DS0211", // An identifier that another file has.
        "DS0212", // A reference, which another file answers.
        "DS0213", // An identifier that clashes in C# with another one.
        "DS0214", // The name of a field of the class around, or of another fact.
        "DS0220", // A unique key that two records share.
        "DS0301", "DS0302", "DS0303", "DS0304", "DS0305", "DS0306", // What compares values, of this fact or of others.
        "DS0308", // A reference to what another file says was replaced.
        "DS0307", // Words that are avoided: the list is long, and an editor would show it as a pattern.
    ];

    /// <summary>Mistakes against a rule that a JSON Schema does say, in a form that it cannot see.</summary>
    private static readonly string[] BeyondMistakes =
    [
        "seeds/meetings/anchor.yaml", // YAML has anchors and tags; facts have none.
        "seeds/meetings/tab-behind-a-colon.yaml", // YAML lets a tab pass that indents nothing.
        "seeds/meetings/tag.yaml",
        "seeds/people/control-character.yaml", // A character that YAML lets pass.
        "seeds/meetings/date-range-reversed.yaml", // Two dates that are compared.
        "seeds/people/identifier-repeated-differently.yaml", // A key and a value that are compared.
        "seeds/votes/number-too-large.yaml", // JSON has no largest number.
        "seeds/votes/number-with-fraction.yaml", // To JSON Schema, 3.0 is a whole number.
    ];

    [Fact]
    public void Facts_AreJudgedAlike()
    {
        (string Path, string Text)[] sound =
        [
            .. Directory.EnumerateFiles(RepositoryFiles.At("seeds"), "*.yaml", SearchOption.AllDirectories)
                .Select(path => (Path.GetRelativePath(RepositoryFiles.At(), path).Replace('\\', '/'), File.ReadAllText(path)))
                .Concat(MistakeFile.Sound.Select(file => (file.Path, file.Text)))
                .Where(file => Schema(file.Item1) is not null),
        ];
        MistakeFile[] mistakes = [.. MistakeFile.All.Where(mistake => Schema(mistake.Path) is not null)];

        Judgement judgement = Judgement.Of(sound.Concat(mistakes.Select(mistake => (mistake.Path, mistake.Text))).Select(file => (file.Item2, Schema(file.Item1)!)));

        Assert.All(sound.Zip(judgement.Facts), file => Assert.True(file.Second.Length == 0, $"{file.First.Path}: {string.Join("; ", file.Second)}"));
        Assert.Equal(
            mistakes.Where(IsBeyond).Select(mistake => mistake.Name),
            mistakes.Zip(judgement.Facts.Skip(sound.Length)).Where(mistake => mistake.Second.Length == 0).Select(mistake => mistake.First.Name));
    }

    [Fact]
    public void Sarif_IsAsItsSchemaSays()
    {
        using Workspace workspace = new();
        foreach (MistakeFile file in MistakeFile.Sound.Concat(MistakeFile.All))
        {
            workspace.Write(file.Path, file.Bytes);
        }

        workspace.Run("check", "--format", "sarif", "--site-url", "https://facts.example");
        string log = workspace.Output;
        using Workspace sound = Workspace.Birds(("a.yaml", "robin:\n  name: Robin\n  note: red\n"));
        sound.Run("check", "--format", "sarif");

        Judgement judgement = Judgement.Of([], [log, sound.Output, log.Replace("\"startLine\": 1,", "\"startLine\": 0,", StringComparison.Ordinal)]);

        Assert.Empty(judgement.Sarif[0]);
        Assert.Empty(judgement.Sarif[1]);
        Assert.NotEmpty(judgement.Sarif[2]);
    }

    [Fact]
    public void Workflows_HaveNoFaultThatActionlintKnows()
    {
        (string Path, string Text)[] workflows =
        [
            .. Directory.EnumerateFiles(RepositoryFiles.At(".github", "workflows")).Order(StringComparer.Ordinal)
                .Select(path => ($".github/workflows/{Path.GetFileName(path)}", File.ReadAllText(path))),
            (".github/workflows/bad.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: echo\n"),
        ];

        Judgement judgement = Judgement.Of([], null, workflows);

        Assert.Empty(judgement.Workflows.SkipLast(1).SelectMany(faults => faults));
        Assert.NotEmpty(judgement.Workflows[^1]);
    }

    private static bool IsBeyond(MistakeFile mistake) => BeyondMistakes.Contains(mistake.Name) || mistake.Rules.All(BeyondRules.Contains);

    /// <summary>The JSON Schema of the collection that a file is in, or null.</summary>
    private static string? Schema(string path)
    {
        string file = RepositoryFiles.At("seeds", "schema", "json", path.Split('/')[1] + ".json");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
