namespace Dataset.Cli.Tests;

/// <summary>Fixes for what stands in a wrong place: fields of another record, lines that are indented wrongly, tabs, and lines that stand twice.</summary>
public sealed class PlaceFixTests
{
    private const string Schema = """
        id: urn:dataset:birds
        name: birds
        prefixes:
          linkml: https://w3id.org/linkml/
        imports:
          - linkml:types
        default_range: string
        classes:
          Root:
            tree_root: true
            attributes:
              birds: { range: Bird, multivalued: true, inlined: true }
          Bird:
            attributes:
              id: { identifier: true, required: true }
              name: { required: true }
              place: { required: true }
              size: { range: Size, inlined: true }
              nests: { range: Nest, multivalued: true, inlined: true, inlined_as_list: true }
              note:
          Nest:
            attributes:
              tree: { required: true }
              height: { range: integer }
              eggs: { range: Eggs, inlined: true }
          Eggs:
            attributes:
              color:
          Size:
            attributes:
              wing: { range: integer, required: true }
              tail: { range: integer, required: true }
        """;

    [Theory]
    // Too far in: behind a list, inside of it, two levels, several at once, with comments and texts of several lines.
    [InlineData("name: Wren\n  nests:\n    - tree: oak\n      place: here", "name: Wren\n  nests:\n    - tree: oak\n  place: here")]
    [InlineData("name: Wren\n  nests:\n    - tree: oak\n      place: here\n      height: 3\n    - tree: elm\n  note: x", "name: Wren\n  nests:\n    - tree: oak\n      height: 3\n    - tree: elm\n  place: here\n  note: x")]
    [InlineData("name: Wren\n  nests:\n    - tree: oak\n      eggs:\n        color: red\n        place: here", "name: Wren\n  nests:\n    - tree: oak\n      eggs:\n        color: red\n  place: here")]
    [InlineData("name: Wren\n  size:\n    wing: 1\n    tail: 2\n    # where\n    place: here # now\n    note: >-\n      one\n      two", "name: Wren\n  size:\n    wing: 1\n    tail: 2\n  # where\n  place: here # now\n  note: >-\n    one\n    two")]
    // Not far enough: below an empty field, beside a record, in the only item of a list.
    [InlineData("name: Wren\n  size:\n  wing: 1 # mm\n  # and\n  tail: 2\n  place: here", "name: Wren\n  size:\n    wing: 1 # mm\n    # and\n    tail: 2\n  place: here")]
    [InlineData("name: Wren\n  size:\n    wing: 1\n  place: here\n  tail: 2", "name: Wren\n  size:\n    wing: 1\n    tail: 2\n  place: here")]
    [InlineData("name: Wren\n  height: 3\n  place: here\n  nests:\n    - tree: oak", "name: Wren\n  place: here\n  nests:\n    - tree: oak\n      height: 3")]
    // Lines that no reader of YAML takes, with one column at which it does.
    [InlineData("name: Wren\n    place: here\n  note: x", "name: Wren\n  place: here\n  note: x")]
    [InlineData("name: Wren\n  nests:\n    - tree: oak\n        height: 3\n    - tree: elm\n  place: here", "name: Wren\n  nests:\n    - tree: oak\n      height: 3\n    - tree: elm\n  place: here")]
    [InlineData("name: Wren\n  size:\n  wing: 1\n    tail: 2\n  place: here", "name: Wren\n  size:\n    wing: 1\n    tail: 2\n  place: here")]
    // Tabs and what looks like a space.
    [InlineData("name: Wren\n\tplace: here", "name: Wren\n  place: here")]
    [InlineData("name:\tWren\t\n\tplace:\there\t# now", "name: Wren\n  place: here # now")]
    [InlineData("name: Wren\n\u00A0\u00A0place: here", "name: Wren\n  place: here")]
    // The same line twice; quotes; the space behind a colon.
    [InlineData("name: Wren\n  place: here\n  place: 'here'\n  note: x", "name: Wren\n  place: here\n  note: x")]
    [InlineData("name: Wren: the bird # 1\n  place: @home", "name: \"Wren: the bird\" # 1\n  place: \"@home\"")]
    [InlineData("name: Wren\n  place:here", "name: Wren\n  place: here")]
    public void ClearMistake_IsMendedAndNothingElseChanges(string before, string after)
    {
        using Workspace workspace = Birds(before);

        int code = workspace.Run("check", "--fix");

        Assert.True(code == 0, workspace.Output);
        Assert.Equal($"wren:\n  {after}\n", workspace.Read("seeds/birds/a.yaml"));
        Assert.Contains(": fixed DS0", workspace.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: Wren\n  nests:\n    - tree: oak\n      place: here\n    - tree: elm\n      place: there", "It is a field of the Bird: write it behind all of 'nests', in line with that word.")]
    [InlineData("name: Wren\n  place: here\n  nests:\n    - tree: oak\n      place: there", "Fields are: tree, height, eggs. The Bird around it has 'place' already, in line 3.")]
    [InlineData("name: Wren\n  nests:\n    - place: here\n      tree: oak", "It is a field of the Bird: write it behind all of 'nests'")]
    [InlineData("name: Wren\n  nests: [{tree: oak, place: here}]", "It is a field of the Bird: write it behind all of 'nests'")]
    [InlineData("name: Wren\n  place: here\n  wing: 1", "It is a field under 'size': write 'size:' above it, and indent it below that.")]
    [InlineData("name: Wren\n  place: here\n  nests:\n    - tree: oak\n    - tree: elm\n  height: 3", "It is a field under 'nests': write it in line with 'tree' in line 6.")]
    [InlineData("name: Wren\n  place: here\n  height: 3\n  nests:", "It is a field under 'nests': indent it below that, behind '- '.")]
    [InlineData("name: Wren\n  place: here\n  size:\n  \twing: 1\n\ttail: 2", "Tab character.")]
    [InlineData("name: Wren\n  place: one\ttwo", "Tab character.")]
    [InlineData("name: Wren\n  place: here\n  place: there", "Key 'place' is already used in line 3.")]
    [InlineData("name: Wren note: here\n  place: x", "A text that contains ': ' must be quoted.")]
    [InlineData("name: # 5 of the wrens\n  place: here", "What begins with '#' is a comment, and no value. Write its value behind the colon. If that is the value, put it in quotes: \"# 5 of the wrens\".")]
    public void DoubtfulMistake_IsExplainedAndLeft(string text, string message)
    {
        using Workspace workspace = Birds(text);

        Assert.Equal(1, workspace.Run("check", "--fix"));
        Assert.Equal($"wren:\n  {text}\n", workspace.Read("seeds/birds/a.yaml"));
        Assert.Contains(message, workspace.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DS0203: 'wren' has no 'place'", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LookalikeSpaceInAText_Stays()
    {
        using Workspace workspace = Birds("name: one\u00A0two\n  place: |\n    here\n    \u00A0 there");

        Assert.Equal(0, workspace.Run("check"));
    }

    [Fact]
    public void BracketThatIsNotClosed_HidesNothingElseOfItsFact()
    {
        using Workspace workspace = Birds("name: [Wren\n  plce: here\n  size: {wing: 1");

        Assert.Equal(1, workspace.Run("check"));
        Assert.Contains("a.yaml(2,9): error DS0001", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("a.yaml(3,3): error DS0202", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("a.yaml(4,9): error DS0001", workspace.Output, StringComparison.Ordinal);
        Assert.Contains("3 errors", workspace.Output, StringComparison.Ordinal);
    }

    private static Workspace Birds(string text) => Workspace.Of(Schema, ("a.yaml", $"wren:\n  {text}\n"));
}
