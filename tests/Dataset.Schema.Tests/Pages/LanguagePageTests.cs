using Dataset.Schema.Language;

namespace Dataset.Schema.Tests.Pages;

/// <summary>What is written down about the schema language is what the key table says.</summary>
public class LanguagePageTests
{
    [Fact]
    public void Page_IsWrittenFromTheKeyTable() => AssertIsWritten("language.md", LanguagePage.Write());

    [Fact]
    public void JsonSchema_IsWrittenFromTheKeyTable() => AssertIsWritten("linkml-subset.schema.json", LanguageSchema.Write());

    [Fact]
    public void Page_NamesEveryKey()
    {
        string page = LanguagePage.Write();

        Assert.All(Enum.GetValues<ElementKind>().SelectMany(SchemaKeys.Of), key => Assert.Contains($"`{key.Name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void ShapeWithoutWords_IsAnError()
    {
        SchemaKey key = new("novel", KeyBin.Enforced, (KeyShape)int.MaxValue);

        Assert.Contains("'novel'", Assert.Throws<InvalidOperationException>(() => KeyShapeText.InWords(key)).Message, StringComparison.Ordinal);
        Assert.Contains("'novel'", Assert.Throws<InvalidOperationException>(() => KeyShapeText.InJsonSchema(key)).Message, StringComparison.Ordinal);
    }

    private static void AssertIsWritten(string file, string text)
    {
        string path = RulePage.Docs(file);
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == text,
            $"site/docs/{file} differs from what the key table makes. Run the tests with DATASET_ACCEPT=1 and review the difference.");
    }
}
