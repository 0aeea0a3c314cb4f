using Dataset.Site.Preview;

namespace Dataset.Site.Tests.Preview;

public sealed class BuildErrorsTests
{
    [Fact]
    public void ErrorsOfABuild_AreTheLinesOfACheck()
    {
        const string Said = """
            /home/me/facts/seeds/votes/b.yaml(10,3): error DS0202: Unknown field 'a' in 'Vote'. [/home/me/facts/src/Dataset.Facts/Dataset.Facts.csproj]
            /home/me/facts/seeds/votes/b.yaml(9,14): error DS0212: No (such) fact [here]. Did you mean 'c'? [/home/me/facts/src/Dataset.Facts/Dataset.Facts.csproj]
              /home/me/facts/seeds/votes/a.yaml(2,1): error DS0001: Broken. [/home/me/facts/src/Dataset.Facts/Dataset.Facts.csproj]
            /home/me/facts/seeds/votes/b.yaml(10,3): error DS0202: Unknown field 'a' in 'Vote'. [/home/me/facts/src/Dataset.Facts/Dataset.Facts.csproj::TargetFramework=net10.0]
            MSBUILD : error MSB1009: Project file does not exist.
            """;

        Assert.Equal(
            [
                "seeds/votes/a.yaml(2,1): error DS0001: Broken.",
                "seeds/votes/b.yaml(9,14): error DS0212: No (such) fact [here]. Did you mean 'c'?",
                "seeds/votes/b.yaml(10,3): error DS0202: Unknown field 'a' in 'Vote'.",
                "MSBUILD : error MSB1009: Project file does not exist.",
            ],
            BuildErrors.Read(Said, "/home/me/facts"));
    }

    [Fact]
    public void NoLineIsAnError_TheLastLinesAreShown() =>
        Assert.Equal(["Unhandled exception.", "at A.B()"], BuildErrors.Read("Unhandled exception.\n   at A.B()\n", "/home/me/facts"));
}
