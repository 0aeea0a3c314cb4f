using System.Text.Json;

namespace Dataset.Cli.Tests;

/// <summary>The option <c>--fix</c> of the check: what is mended, what is left, and what reports say of it.</summary>
public sealed class FixTests
{
    private const string Schema = """
        id: urn:dataset:birds
        name: birds
        prefixes:
          linkml: https://w3id.org/linkml/
          ds: "urn:dataset:vocabulary:"
        imports:
          - linkml:types
        default_range: string
        enums:
          Status: { permissible_values: { sound: , withdrawn: { annotations: { obsolete: true } }, 1: } }
        classes:
          Root:
            tree_root: true
            attributes:
              birds: { range: Bird, multivalued: true, inlined: true }
          Bird:
            attributes:
              id: { identifier: true, required: true }
              name: { required: true }
              eggs: { range: integer }
              rare: { range: boolean }
              eats: { range: Bird }
              status: { range: Status, slot_uri: ds:status }
              retraction: { slot_uri: ds:retraction }
        """;

    private const string Others = "robin:\n  name: Robin\n\nraven-2020:\n  name: Raven\n";

    [Theory]
    [InlineData("nmae: Wren", "name: Wren", "(2,3): fixed DS0202: write 'name'")]
    [InlineData("'nmae': Wren", "'name': Wren", "(2,3): fixed DS0202: write 'name'")]
    [InlineData("name: 12", "name: \"12\"", "(2,9): fixed DS0204: write \"12\"")]
    [InlineData("name: true # yes", "name: \"true\" # yes", "(2,9): fixed DS0204: write \"true\"")]
    [InlineData("name: Wren\n  eggs: '6'", "name: Wren\n  eggs: 6", "(3,9): fixed DS0204: write 6 without quotes")]
    [InlineData("name: Wren\n  rare: \"true\"", "name: Wren\n  rare: true", "(3,9): fixed DS0204: write true without quotes")]
    [InlineData("name: Wren\n  status: soud", "name: Wren\n  status: sound", "(3,11): fixed DS0205: write 'sound'")]
    [InlineData("name: Wren\n  status: 1", "name: Wren\n  status: \"1\"", "(3,11): fixed DS0204: write \"1\"")]
    [InlineData("name: Wren\n  eats: \"robn\"", "name: Wren\n  eats: \"robin\"", "(3,9): fixed DS0212: write 'robin'")]
    public void ClearMistake_IsMendedAtItsPlace(string before, string after, string note)
    {
        using Workspace workspace = Birds($"wren:\n  {before}\n");

        Assert.Equal(0, workspace.Run("check", "--fix"));
        Assert.Equal($"wren:\n  {after}\n", workspace.Read("seeds/birds/a.yaml"));
        Assert.StartsWith($"seeds/birds/a.yaml{note}\n3 facts in 2 files: 0 errors", workspace.Output, StringComparison.Ordinal);

        Assert.Equal(0, workspace.Run("check", "--fix"));
        Assert.StartsWith("3 facts in 2 files: 0 errors", workspace.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eats: raven-2021")]
    [InlineData("eats: rob")]
    [InlineData("eggs: six")]
    [InlineData("xyz: 1")]
    public void DoubtfulMistake_IsLeft(string field)
    {
        string text = $"wren:\n  name: Wren\n  {field}\n";
        using Workspace workspace = Birds(text);

        Assert.Equal(1, workspace.Run("check", "--fix"));
        Assert.Equal(text, workspace.Read("seeds/birds/a.yaml"));
        Assert.DoesNotContain("fixed", workspace.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FixThatBringsAboutAnother_IsFollowedByIt()
    {
        using Workspace workspace = Birds("wren:\n  name: Wren\n  eggz: '4'\n");

        Assert.Equal(0, workspace.Run("check", "--fix"));
        Assert.Equal("wren:\n  name: Wren\n  eggs: 4\n", workspace.Read("seeds/birds/a.yaml"));
    }

    [Fact]
    public void WhatRemains_IsReportedAndDecidesTheExitCode()
    {
        using Workspace workspace = Birds("wren:\n  nmae: Wren\n  eggs: six\n");

        Assert.Equal(1, workspace.Run("check", "--fix", "--format", "json"));
        Assert.Equal("seeds/birds/a.yaml(2,3): fixed DS0202: write 'name'\n", workspace.Error);
        using JsonDocument report = JsonDocument.Parse(workspace.Output);
        JsonElement issue = Assert.Single(report.RootElement.GetProperty("issues").EnumerateArray());
        Assert.Equal("DS0204", issue.GetProperty("ruleId").GetString());
        Assert.Equal(JsonValueKind.Null, issue.GetProperty("fix").ValueKind);
    }

    [Fact]
    public void Reports_CarryTheFix()
    {
        using Workspace workspace = Birds("wren:\n  nmae: Wren\n");

        Assert.Equal(1, workspace.Run("check", "--format", "json"));
        using JsonDocument json = JsonDocument.Parse(workspace.Output);
        JsonElement fix = json.RootElement.GetProperty("issues")[0].GetProperty("fix");
        Assert.Equal("write 'name'", fix.GetProperty("title").GetString());
        Assert.True(fix.GetProperty("isSafe").GetBoolean());
        Assert.Equal("name", fix.GetProperty("edits")[0].GetProperty("text").GetString());

        Assert.Equal(1, workspace.Run("check", "--format", "sarif"));
        using JsonDocument sarif = JsonDocument.Parse(workspace.Output);
        JsonElement change = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("seeds/birds/a.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement replacement = change.GetProperty("replacements")[0];
        Assert.Equal(3, replacement.GetProperty("deletedRegion").GetProperty("startColumn").GetInt32());
        Assert.Equal(7, replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32());
        Assert.Equal("name", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void RemovedIdentifier_HasTheBeginningOfItsRecordOfferedAndNotWritten()
    {
        using Workspace workspace = Birds("wren:\n  name: Wren\n");
        workspace.Write("seeds/ids.lock", "birds/dodo\n");

        Assert.Equal(1, workspace.Run("check", "--fix", "--format", "json"));
        using JsonDocument report = JsonDocument.Parse(workspace.Output);
        JsonElement fix = report.RootElement.GetProperty("issues")[0].GetProperty("fix");
        Assert.False(fix.GetProperty("isSafe").GetBoolean());
        Assert.Equal("seeds/birds/dodo.yaml", fix.GetProperty("path").GetString());
        Assert.Equal("dodo:\n  status: withdrawn\n  retraction: Write why it was withdrawn.\n", fix.GetProperty("edits")[0].GetProperty("text").GetString());
        Assert.False(File.Exists(Path.Combine(workspace.Folder, "seeds", "birds", "dodo.yaml")));
    }

    private static Workspace Birds(string text) => Workspace.Of(Schema, ("a.yaml", text), ("b.yaml", Others));
}
