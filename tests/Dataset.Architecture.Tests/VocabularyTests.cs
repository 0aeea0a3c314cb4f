namespace Dataset.Architecture.Tests;

/// <summary>The roles that a schema can give are documented.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Uris { get; } =
        [.. typeof(Vocabulary).GetFields().Select(constant => (string)constant.GetRawConstantValue()!).Where(uri => uri != Vocabulary.Namespace)];

    [Theory]
    [MemberData(nameof(Uris))]
    public void Role_StandsOnThePageOfTheLanguage(string uri) =>
        Assert.Contains($"`{uri}`", Repository.Read("site/docs/language.md"), StringComparison.Ordinal);
}
