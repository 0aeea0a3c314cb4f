using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cli.Tests.Mistakes;

/// <summary>What <c>check --fix</c> does with each mistake of the corpus.</summary>
public sealed partial class MistakeFixTests
{
    public static TheoryData<string> Names => [.. MistakeFile.All.Select(mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void SafeFix_LessensTheMistakesAndSettlesAtOnce(string name)
    {
        MistakeFile mistake = MistakeFile.All.Single(file => file.Name == name);
        using Workspace workspace = new();
        foreach (MistakeFile file in MistakeFile.Sound.Append(mistake))
        {
            workspace.Write(file.Path, file.Bytes);
        }

        workspace.Run("check");
        int before = Found(workspace.Output);
        bool isMended = Promised().Match(workspace.Output) is { Success: true };
        workspace.Run("check", "--fix");
        int after = Found(workspace.Output);

        Assert.Equal(isMended, workspace.Output.Contains(": fixed DS0", StringComparison.Ordinal));
        Assert.True(isMended ? after < before : after == before, workspace.Output);

        workspace.Run("check", "--fix");
        Assert.DoesNotContain(": fixed DS0", workspace.Output, StringComparison.Ordinal);
        Assert.Equal(after, Found(workspace.Output));
    }

    private static int Found(string output) =>
        Number(Count().Match(output), "errors") + Number(Count().Match(output), "warnings");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(": (?<errors>[0-9]+) errors?, (?<warnings>[0-9]+) warnings?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();

    [GeneratedRegex("; --fix mends [0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Promised();
}
