using Dataset.Cli.Checking;
using Dataset.Cli.Reports;
using Dataset.Cli.Tests;
using Dataset.Cli.Tests.Mistakes;
using Dataset.Schema;

namespace Dataset.Generators.Tests.Mistakes;

/// <summary>Whatever a contributor gets wrong, the compiler and every format of the command say the same of it: rule, message and place.</summary>
public sealed class MistakeCorpusTests
{
    /// <summary>What the schema of the repository does not have: recommended fields, conditions of slots, types of records.</summary>
    private static readonly string[] WithoutMistake = ["DS0215", "DS0216", "DS0219"];

    public static TheoryData<string> Names => [.. MistakeFile.All.Select(mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistake_IsToldTheSameEverywhere(string name)
    {
        MistakeFile mistake = MistakeFile.All.Single(file => file.Name == name);
        CheckResult result = Check(mistake);
        string[] printed = ReportLines.Text(Written(output => TextReport.Write(result, TimeSpan.Zero, output)));

        Assert.NotEmpty(printed);
        mistake.AssertPrints(printed);
        Assert.Equal(printed, ReportLines.GitHub(Written(output => GitHubReport.Write(result, TimeSpan.Zero, output))));
        Assert.Equal(printed, ReportLines.Sarif(Written(output => new SarifReport(null).Write(result, output))));
        Assert.Equal(printed, ReportLines.Json(Written(output => new JsonReport(null).Write(result, output))));
        Assert.Equal(printed, CompilerLines.Of(mistake));
    }

    [Fact]
    public void SoundFacts_HaveNoMistake()
    {
        Assert.Empty(Check().Issues);
        Assert.Empty(CompilerLines.OfSoundFacts());
    }

    [Fact]
    public void EveryRuleThatFactsCanBreak_HasAMistake()
    {
        IEnumerable<string> ofFacts = Rules.All.Select(rule => rule.Id).Where(id => !id.StartsWith("DS01", StringComparison.Ordinal)).Except(WithoutMistake);

        Assert.Empty(ofFacts.Except(MistakeFile.All.SelectMany(mistake => mistake.Rules)));
    }

    private static CheckResult Check(params IEnumerable<MistakeFile> mistakes)
    {
        using Workspace workspace = new();
        foreach (MistakeFile file in MistakeFile.Sound.Concat(mistakes))
        {
            workspace.Write(file.Path, file.Bytes);
        }

        return new DatasetCheck(new PathNames(workspace.Folder), new FileLoop(1, default), new NoProgress()).Check(Path.Combine(workspace.Folder, "seeds"));
    }

    private static string Written(Action<StringWriter> write)
    {
        using StringWriter output = new();
        write(output);
        return output.ToString();
    }
}
