using System.Text.RegularExpressions;

namespace Dataset.Architecture.Tests;

/// <summary>What holds of every source file.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Sources = [.. Repository.Files("*.cs").Concat(Repository.Files("*.cshtml"))];

    [Fact]
    public void OneFile_NamesYamlDotNet() => Assert.Single(
        Repository.Files("*.cs"), file => file.StartsWith("src/", StringComparison.Ordinal) && Repository.Read(file).Contains("YamlDotNet", StringComparison.Ordinal));

    [Fact]
    public void Roslyn_IsNamedInTheGeneratorOnly() => Assert.All(
        Repository.Files("*.cs").Where(file => !file.StartsWith("generators/", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal)),
        file => Assert.DoesNotContain("Microsoft.CodeAnalysis", Repository.Read(file), StringComparison.Ordinal));

    [Fact]
    public void Generator_NeverAsksForTheCompilation() => Assert.All(
        Repository.Files("*.cs").Where(file => file.StartsWith("generators/", StringComparison.Ordinal)),
        file => Assert.DoesNotContain("CompilationProvider", Repository.Read(file), StringComparison.Ordinal));

    [Fact]
    public void Core_ReadsNoFile() => Assert.All(
        Repository.Files("*.cs").Where(file => file.StartsWith("src/Dataset.Schema/", StringComparison.Ordinal)),
        file => Assert.DoesNotMatch(FileAccess(), Repository.Read(file)));

    [Fact]
    public void Exports_TouchNoDiskAndUseNoReflection() => Assert.All(
        Repository.Files("*.cs").Where(file => file.StartsWith("src/Dataset.Exports/", StringComparison.Ordinal)),
        file =>
        {
            Assert.DoesNotMatch(FileAccess(), Repository.Read(file));
            Assert.DoesNotContain("Reflection", Repository.Read(file), StringComparison.Ordinal);
        });

    [Fact]
    public void Files_AreShort()
    {
        int[] lengths = [.. Sources.Select(Repository.Lines).Order()];

        Assert.All(Sources.Where(file => !file.EndsWith("/Rules.cs", StringComparison.Ordinal)), file => Assert.True(Repository.Lines(file) <= 300, file));
        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 180);
    }

    [Fact]
    public void Names_SayWhatATypeDoes() =>
        Assert.All(Sources, file => Assert.DoesNotMatch(EmptyName(), Path.GetFileNameWithoutExtension(file)));

    [Fact]
    public void Work_IsDoneOrAbsent() => Assert.All(
        Sources.Where(file => !file.EndsWith("SourceTests.cs", StringComparison.Ordinal)),
        file => Assert.DoesNotMatch(Unfinished(), Repository.Read(file)));

    [GeneratedRegex(@"\b(File|Directory)\.(Read|Write|Open|Enumerate|Exists|Create)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileAccess();

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utility|Manager|Common|Misc)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();
}
