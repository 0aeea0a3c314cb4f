using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>The program of the README, word for word.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Program_PrintsAMeetingWithItsSources()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        string test = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Dataset.Facts.Tests", "ReadmeProgram.cs"));
        string program = readme.Split("```csharp\n")[1].Split("```")[0];

        foreach (string line in program.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Assert.Contains(line, test, StringComparison.Ordinal);
        }

        StringWriter output = new();
        ReadmeProgram.Run(output);
        string[] lines = output.ToString().Split('\n');
        Assert.Equal("Talks of Vladimir Putin and Mahmoud Abbas, August 2024", lines[0]);
        Assert.Equal("2024-08-13, precise to the Day", lines[1]);
        Assert.Contains("Mahmoud Abbas", lines[2], StringComparison.Ordinal);
        Assert.Contains("Talks between Putin and Abbas end", lines);
        Assert.Contains(lines, line => line.Contains("According to the United Nations, 40,000 people have been killed", StringComparison.Ordinal));
    }

    [Fact]
    public void FixedIds_AreThere()
    {
        Assert.Equal("Vladimir Putin", People.VladimirPutin.Name);
        Assert.Equal("Mahmoud Abbas", People.MahmoudAbbas.Name);
        Assert.Contains(Meetings.PutinAbbasMoscow2024.Participants, p => p.Agent == People.MahmoudAbbas);
    }
}
