using Dataset.Schema.Diff;

namespace Dataset.Schema.Tests.Diff;

public sealed class SemanticVersionTests
{
    [Theory]
    [InlineData("1.2.3", VersionStep.None, "1.2.3")]
    [InlineData("1.2.3", VersionStep.Patch, "1.2.4")]
    [InlineData("1.2.3", VersionStep.Minor, "1.3.0")]
    [InlineData("1.2.3", VersionStep.Major, "2.0.0")]
    [InlineData("0.2.3", VersionStep.Major, "0.3.0")]
    [InlineData("0.2.3", VersionStep.Minor, "0.3.0")]
    [InlineData("0.2.3", VersionStep.Refused, "0.2.3")]
    public void Step_LeadsToTheLeastVersion(string version, VersionStep step, string next) =>
        Assert.Equal(next, SemanticVersion.Next(SemanticVersion.Parse(version)!, step).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("01.2.3")]
    [InlineData("1.2.3-rc")]
    [InlineData(" 1.2.3")]
    [InlineData("1.2.99999999999")]
    public void OtherText_IsNoVersion(string text) => Assert.Null(SemanticVersion.Parse(text));
}
