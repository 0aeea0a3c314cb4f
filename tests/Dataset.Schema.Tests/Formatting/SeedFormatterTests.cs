using Dataset.Schema.Formatting;
using Dataset.Schema.Tests.Facts;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Formatting;

/// <summary>What the canonical form of a file is.</summary>
public sealed class SeedFormatterTests
{
    [Fact]
    public void FieldsOutOfOrder_AreMovedWithTheirComments() => AssertFormatted(
        """
        ada:
          # Of the passport.
          height: 170 # cm
          # As on the title page.
          name: Ada
          # The last word.
        """,
        """
        ada:
          # As on the title page.
          name: Ada
          # Of the passport.
          height: 170 # cm
          # The last word.

        """);

    [Fact]
    public void UnknownField_StaysBelowTheOneAboveIt() => AssertFormatted(
        "ada:\n  height: 170\n  hue: red\n  name: Ada\n", "ada:\n  name: Ada\n  height: 170\n  hue: red\n");

    [Fact]
    public void RecordsInLists_AreOrderedToo() => AssertFormatted(
        "ada:\n  name: Ada\n  offices:\n  - since: 1990\n    # In full.\n    title: Queen\n",
        "ada:\n  name: Ada\n  offices:\n    - # In full.\n      title: Queen\n      since: 1990\n");

    [Fact]
    public void FieldsInBraces_ChangePlacesInTheirLine() => AssertFormatted(
        "ada:\n  offices: [ {since: 1990,title: Queen} ]\n", "ada:\n  offices: [{title: Queen, since: 1990}]\n");

    [Fact]
    public void Facts_AreSetOffByOneEmptyLineAboveTheirComments() => AssertFormatted(
        "# yaml-language-server: $schema=x.json\n# All of them.\nada:\n    name:   Ada\n    # There is more to say.\n# Another one.\nbea:\n  name: Bea\n\n\n\ncem:\n  name: Cem\n\n",
        "# yaml-language-server: $schema=x.json\n# All of them.\nada:\n  name: Ada\n  # There is more to say.\n\n# Another one.\nbea:\n  name: Bea\n\ncem:\n  name: Cem\n");

    [Fact]
    public void GroupsOfFields_StayApart() => AssertFormatted("ada:\n\n  name: Ada\n\n\n  height: 1\n", "ada:\n  name: Ada\n\n  height: 1\n");

    [Fact]
    public void WrappedAndQuotedTexts_ChangeIndentationOnly() => AssertFormatted(
        "ada:\n  name: 'A da\n     and  more'\nbea:\n     name: >-\n         B\n           # no comment\n",
        "ada:\n  name: 'A da\n    and  more'\n\nbea:\n  name: >-\n    B\n      # no comment\n");

    [Fact]
    public void CarriageReturnsAndByteOrderMark_Go() => AssertFormatted("\uFEFFada:\r\n  name: Ada  \r\n", "ada:\n  name: Ada\n");

    [Fact]
    public void TextThatTheFileEndsIn_KeepsItsEnd() => AssertFormatted("ada:\n  name: |\n    Ada", "ada:\n  name: |-\n    Ada\n");

    [Theory]
    [InlineData("ada:\n\tname:   Ada\n")]
    [InlineData("ada:\n   name: [Ada\n")]
    [InlineData("ada:\n   name: Ada\n   name: Bea\n")]
    public void BrokenFile_StaysAsItIs(string text) => AssertFormatted(text, text);

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    public void FileWithoutFacts_IsLaidOut(string text) => AssertFormatted("\n" + text + " \n", text);

    private static void AssertFormatted(string text, string expected) =>
        Assert.Equal(expected, SeedFormatter.Format(YamlReader.Read(World.Path, text), World.Path, World.Schema));
}
