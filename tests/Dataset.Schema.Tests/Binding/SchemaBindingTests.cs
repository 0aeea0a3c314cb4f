using Dataset.Schema.Binding;
using Dataset.Schema.Model;
using Dataset.Schema.Tests.Facts;

namespace Dataset.Schema.Tests.Binding;

public class SchemaBindingTests
{
    private const string Root = SchemaText.Header + "  - parts/classes\n" + """
        description: All.
        license: MIT
        version: 1.0
        classes:
          Root:
            tree_root: true
            attributes:
              things: {range: Thing, multivalued: true, inlined: true}
              other_things: {range: Other, multivalued: true, inlined: true, annotations: {named_members: false}}
        """;

    private const string Classes = """
        imports: [../enums, ../test, linkml:types]
        classes:
          Thing: {attributes: {id: {identifier: true}, color: {range: Color}}}
          Other: {is_a: Thing}
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("seeds/schema/test.yaml", Root),
        ("seeds/schema/parts/classes.yaml", Classes),
        ("seeds/schema/enums.yaml", "prefixes: {ex: https://example.org/}\nenums: {Color: {permissible_values: {red: }}}"),
    ];

    [Fact]
    public void FilesThatImportEachOther_AreOneSchema()
    {
        SchemaModel model = SchemaText.Sound(SchemaText.BindFiles(Files));
        Assert.Equal(["Thing", "Other"], model.Content.Classes.Select(c => c.Name));
        Assert.Equal(["Color"], model.Content.Enums.Select(e => e.Name));
        Assert.Equal(("test", "Test", "All.", "MIT", "1.0", "https://example.org/test"), (model.Content.Name, model.Content.Title, model.Content.Description, model.Content.License, model.Content.Version, model.Content.Uri));
        Assert.Contains(("ex", "https://example.org/"), model.Content.Prefixes);
    }

    [Fact]
    public void OrderOfFiles_ChangesNothing()
    {
        SchemaModel model = SchemaText.Sound(SchemaText.BindFiles(Files));
        foreach (int[] order in (int[][])[[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
        {
            SchemaModel other = SchemaText.Sound(SchemaText.BindFiles(order.Select(i => Files[i])));
            Assert.Equal(model, other);
            Assert.Equal(model.GetHashCode(), other.GetHashCode());
        }
    }

    [Fact]
    public void OrderOfFiles_DoesNotChangeIssues()
    {
        (string, string)[] files = [.. Files, ("seeds/schema/lost.yaml", "classes: {}"), ("seeds/schema/more.yaml", "xyz: 1")];
        Assert.Equal(SchemaText.BindFiles(files).Issues, SchemaText.BindFiles(files.Reverse()).Issues);
    }

    [Fact]
    public void PathsOfWindows_AreResolved() =>
        Assert.NotNull(SchemaText.BindFiles(Files.Select(file => (@"C:\repo\" + file.Path.Replace('/', '\\'), file.Text))).Model);

    [Fact]
    public void Comment_ChangesNoModel() =>
        Assert.Equal(SchemaText.Model(World.Text), SchemaText.Model("# A comment.\n\n" + World.Text.Replace("attributes:\n", "attributes: # here\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("minimum_value: 30", "minimum_value: 31")]
    [InlineData("Speaks.", "Talks.")]
    [InlineData("friend_of", "friended_by")]
    [InlineData("{range: boolean}", "{range: boolean, description: x}")]
    [InlineData("named_members: false", "named_members: true")]
    [InlineData("Two capital letters", "2 capital letters")]
    [InlineData("inlined_as_list: true", "inlined: true")]
    public void Meaning_ChangesTheModel(string before, string after)
    {
        Assert.Contains(before, World.Text, StringComparison.Ordinal);
        Assert.NotEqual(SchemaText.Model(World.Text), SchemaText.Model(World.Text.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void Collections_AreTheSlotsOfTheRoot() =>
        Assert.Equal(
            [
                new CollectionModel("things", "Things", "Things", "", "Thing", HasNamedMembers: true),
                new CollectionModel("other_things", "OtherThings", "Other things", "", "Other", HasNamedMembers: false),
            ],
            SchemaText.Sound(SchemaText.BindFiles(Files)).Content.Collections);

    [Fact]
    public void FindCollection_KnowsFoldersOnly()
    {
        Assert.Equal("Person", World.Schema.FindCollection("people")!.Class);
        Assert.Null(World.Schema.FindCollection("People"));
    }

    [Fact]
    public void NoFile_IsNoSchemaAndNoIssue() => Assert.Equal(new BoundSchema(null, []), SchemaText.BindFiles());

    [Fact]
    public void ReferenceSlots_AreNumberedInOrder()
    {
        Assert.Equal(["Person.friends", "Person.mentor", "Dispute.subject"], World.Schema.Content.ReferenceSlots.Select(slot => $"{slot.DeclaringClass}.{slot.Name}"));
        Assert.Equal(1, World.Schema.ReferenceSlot(World.Schema.Class("Person").FindSlot("mentor")!));
    }

    [Theory]
    [InlineData("Thing: {attributes: {id: {identifier: true}, ref: {range: Thing, inverse: back}}}", "Thing")]
    [InlineData("Thing: {attributes: {id: {identifier: true}}}\n  Other: {is_a: Thing, attributes: {ref: {range: Thing, inverse: back}}}", "Other")]
    [InlineData("Thing: {attributes: {id: {identifier: true}, v: {range: V}}}\n  V: {attributes: {ref: {range: Thing, inverse: back}}}", "Thing")]
    [InlineData("Thing: {attributes: {id: {identifier: true}, v: {range: V}}}\n  V: {attributes: {w: {range: W, multivalued: true}}}\n  W: {attributes: {v: {range: V}, ref: {range: Thing, inverse: back}}}", "Thing")]
    [InlineData("Thing: {attributes: {id: {identifier: true}}}\n  Other: {is_a: Thing, mixins: M}\n  M: {mixin: true, attributes: {ref: {range: Thing, inverse: back}}}", "Other")]
    [InlineData("Thing: {attributes: {id: {identifier: true}}}\n  Other: {is_a: Thing, mixins: M}\n  M: {mixin: true, attributes: {v: {range: V}}}\n  V: {attributes: {ref: {range: Thing, inverse: back}}}", "Other")]
    [InlineData("Thing: {mixins: M, attributes: {id: {identifier: true}}}\n  Other: {attributes: {key: {identifier: true}}, mixins: M}\n  M: {mixin: true, attributes: {ref: {range: Thing, inverse: back}}}", "")]
    [InlineData("Base: {attributes: {id: {identifier: true}}}\n  Thing: {is_a: Base, mixins: M}\n  Other: {is_a: Base, mixins: M}\n  M: {mixin: true, attributes: {ref: {range: Thing, inverse: back}}}", "Base")]
    [InlineData("Thing: {attributes: {id: {identifier: true}}}\n  Other: {is_a: Thing}\n  Lost: {attributes: {ref: {range: Thing, inverse: back}}}", "")]
    public void Inverse_IsHeldByTheFactsThatCanHoldTheReference(string classes, string holder)
    {
        string others = classes.Contains("Other:", StringComparison.Ordinal) ? "      others: {range: Other, multivalued: true, inlined: true}\n" : "";
        string things = "classes:\n  Root:\n    tree_root: true\n    attributes:\n      things: {range: Thing, multivalued: true, inlined: true}\n";
        InverseModel inverse = Assert.Single(SchemaText.Model($"{things}{others}  {classes}").Content.Inverses);
        Assert.Equal(("Thing", "back", "Back", holder), (inverse.TargetClass, inverse.Name, inverse.CSharpName, inverse.HolderClass));
    }

    [Fact]
    public void InlinedClassesInACircle_AreBound() =>
        Assert.Equal(ValueKind.Inlined, SchemaText.Slot("range: V", "  V: {attributes: {w: {range: W}}}\n  W: {attributes: {v: {range: V}}}").Kind);
}
