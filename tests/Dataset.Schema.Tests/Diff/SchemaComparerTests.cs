using Dataset.Schema.Binding;
using Dataset.Schema.Diff;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Diff;

/// <summary>What a change of the schema asks of the version.</summary>
public sealed class SchemaComparerTests
{
    private const string Before = """
        id: urn:dataset:trees
        name: trees
        version: 1.0.0
        description: Trees.
        prefixes: { linkml: https://w3id.org/linkml/ }
        imports: [linkml:types]
        default_range: string
        classes:
          Root:
            tree_root: true
            attributes:
              trees: { range: Tree, multivalued: true, inlined: true }
          Plant:
            abstract: true
            attributes:
              id: { identifier: true, required: true }
          Tree:
            is_a: Plant
            attributes:
              name: { required: true }
              height: { range: integer }
              kind: { range: Kind }
              near: { range: Tree, inverse: neighbors }
        enums:
          Kind:
            permissible_values:
              oak: {}
              elm: {}

        """;

    [Theory]
    [InlineData(VersionStep.Patch, "schema", "description: Trees.", "description: Some trees.")]
    [InlineData(VersionStep.Patch, "slot Tree.height", "height: { range: integer }", "height: { range: integer, minimum_value: 0 }")]
    [InlineData(VersionStep.Patch, "class Tree", "is_a: Plant", "is_a: Plant\n    description: A tree.")]
    [InlineData(VersionStep.Patch, "value Kind.oak", "oak: {}", "oak: { title: English oak }")]
    [InlineData(VersionStep.Minor, "slot Tree.age", "kind: { range: Kind }", "kind: { range: Kind }\n      age: { range: integer }")]
    [InlineData(VersionStep.Minor, "value Kind.ash", "oak: {}", "oak: {}\n      ash: {}")]
    [InlineData(VersionStep.Minor, "class Bush", "enums:", "  Bush:\n    attributes:\n      name: {}\nenums:")]
    [InlineData(VersionStep.Minor, "collection old_trees", "  Plant:", "      old_trees: { range: Tree, multivalued: true, inlined: true }\n  Plant:")]
    [InlineData(VersionStep.Major, "slot Tree.age", "kind: { range: Kind }", "kind: { range: Kind }\n      age: { range: integer, required: true }")]
    [InlineData(VersionStep.Major, "slot Tree.height", "height: { range: integer }", "height: { range: decimal }")]
    [InlineData(VersionStep.Major, "slot Tree.height", "height: { range: integer }", "height: { range: integer, multivalued: true }")]
    [InlineData(VersionStep.Major, "slot Tree.height", "height: { range: integer }", "height: { range: integer, required: true }")]
    [InlineData(VersionStep.Major, "slot Tree.name", "name: { required: true }", "name: {}")]
    [InlineData(VersionStep.Major, "slot Tree.height", "height: { range: integer }", "size: { range: integer }")]
    [InlineData(VersionStep.Major, "value Kind.elm", "elm: {}", "ash: {}")]
    [InlineData(VersionStep.Major, "inverse Tree.neighbors", ", inverse: neighbors", "")]
    [InlineData(VersionStep.Major, "collection trees", "trees: { range: Tree", "woods: { range: Tree")]
    public void Change_AsksForTheStep(VersionStep step, string element, string from, string to)
    {
        string after = Before.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Before, after);

        DatasetDiff diff = DatasetComparer.Compare(Snapshot(Before), Snapshot(after));

        Assert.Equal(step, diff.Step);
        Assert.Equal((step, element), (diff.Schema[0].Step, diff.Schema[0].Element));
    }

    [Fact]
    public void VersionAlone_IsNoChange()
    {
        DatasetDiff diff = DatasetComparer.Compare(Snapshot(Before), Snapshot(Before.Replace("version: 1.0.0", "version: 1.0.1", StringComparison.Ordinal)));

        Assert.Equal(VersionStep.None, diff.Step);
        Assert.Equal(("1.0.0", "1.0.1"), (diff.OldVersion, diff.NewVersion));
    }

    private static DatasetSnapshot Snapshot(string schema)
    {
        BoundSchema bound = SchemaBinder.Bind([SchemaReader.Read(YamlReader.Read("trees.yaml", schema))]);
        Assert.Empty(bound.Issues);
        return new DatasetSnapshot(bound.Model!, []);
    }
}
