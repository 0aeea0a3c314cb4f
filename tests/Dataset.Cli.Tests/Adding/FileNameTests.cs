using Dataset.Cli.Adding;

namespace Dataset.Cli.Tests.Adding;

/// <summary>What the names of files say.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("votes-1990s", 1990, true)]
    [InlineData("votes-1990s", 2000, false)]
    [InlineData("acts-1950-1969", 1969, true)]
    [InlineData("acts-1950-1969", 1970, false)]
    [InlineData("acts-since-2000", 2026, true)]
    [InlineData("acts-since-2000", 1999, false)]
    [InlineData("plants-1988-a-to-g", 1988, true)]
    [InlineData("plants-1988-a-to-g", 1989, false)]
    [InlineData("talks-2024-08", 2024, true)]
    [InlineData("talks-2024-08", 2025, false)]
    [InlineData("poppies", 1, true)]
    public void Years_AreThoseOfTheName(string name, int year, bool takes) => Assert.Equal(takes, FileName.Takes(name, year));

    [Fact]
    public void Letters_AreThoseOfTheName()
    {
        Assert.Equal(('a', 'd'), FileName.Letters("a-to-d"));
        Assert.Equal(('n', 'z'), FileName.Letters("plants-1988-n-to-z"));
        Assert.Null(FileName.Letters("letters-to-ada"));
    }
}
