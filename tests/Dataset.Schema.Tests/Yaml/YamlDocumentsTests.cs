using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

public sealed class YamlDocumentsTests
{
    [Theory]
    [InlineData("a: 1\n", 1)]
    [InlineData("", 1)]
    [InlineData("# nothing\n", 1)]
    [InlineData("---\na: 1\n", 1)]
    [InlineData("# head\n---\na: 1\n---\na: 2\n", 2)]
    [InlineData("a: 1\n...\n---\na: 2\n...\n", 2)]
    [InlineData("a: 1\n---\n", 2)]
    [InlineData("a: 1\r\n---\r\na: 2\r\n", 2)]
    [InlineData("\uFEFFa: 1\n---\na: 2\n", 2)]
    public void Stream_HasItsDocuments(string text, int count)
    {
        IReadOnlyList<YamlFile> documents = YamlReader.ReadDocuments("a.yaml", text);

        Assert.Equal(count, documents.Count);
        Assert.All(documents, document => Assert.Empty(document.Issues));
    }

    [Fact]
    public void SecondDocument_HasPlacesOfTheWholeFile()
    {
        const string Text = "a: 1\n---\nb: [x, 'y']\n";

        YamlFile second = YamlReader.ReadDocuments("a.yaml", Text)[1];

        YamlNode list = Assert.IsType<YamlMapping>(second.Root).Find("b")!.Value;
        Assert.Equal("[x, 'y']", YamlAssert.TextOf(Text, list));
        Assert.Equal(Text, second.Text);
    }

    [Fact]
    public void BrokenDocument_LeavesTheOthers()
    {
        IReadOnlyList<YamlFile> documents = YamlReader.ReadDocuments("a.yaml", "a: 1\n---\nb: [x\nc: 2\n---\nd:\t3\n---\ne: 4\n");

        Assert.Equal([0, 1, 1, 0], documents.Select(document => document.Issues.Count));
        Assert.Equal((2, "DS0001"), (documents[1].Issues[0].Start.Line, documents[1].Issues[0].Rule.Id));
        Assert.Equal((5, "DS0002"), (documents[2].Issues[0].Start.Line, documents[2].Issues[0].Rule.Id));
        Assert.NotNull(Assert.IsType<YamlMapping>(documents[1].Root).Find("c"));
    }

    [Fact]
    public void PrettyPrintedJson_ReadsAsYaml()
    {
        const string Text = "{\n  \"name\": \"A \\\"b\\\" \\u00e9\",\n  \"url\": \"https:\\/\\/example.org\",\n  \"list\": [\n    1,\n    true,\n    null,\n    {}\n  ]\n}\n";

        YamlFile file = Assert.Single(YamlReader.ReadDocuments("a.json", Text));

        Assert.Empty(file.Issues);
        Assert.Equal("A \"b\" \u00e9", YamlAssert.Scalar(file.Root, "name").Value);
        Assert.Equal("https://example.org", YamlAssert.Scalar(file.Root, "url").Value);
        Assert.Equal(4, Assert.IsType<YamlSequence>(YamlAssert.Value(file.Root, "list")).Items.Count);
    }
}
