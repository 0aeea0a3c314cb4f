using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Binding;

public class ClassBindingTests
{
    private const string Family = SchemaText.Things + """
              name: {required: true}
            annotations: {label: name}
          Named:
            mixin: true
            attributes:
              nickname: {}
          Aged:
            mixin: true
            mixins: Named
            attributes:
              age: {range: integer}
          Child:
            is_a: Thing
            mixins: [Aged, Named]
            attributes:
              toy: {}
          Grandchild:
            is_a: Child
            abstract: true
            mixins: Aged
          Value:
            attributes:
              text: {}

        """;

    private static readonly SchemaModel Schema = SchemaText.Model(Family);

    [Fact]
    public void InheritedSlots_ComeFirst_ThenMixedInOnes_ThenOwnOnes() =>
        Assert.Equal(["id", "name", "nickname", "age", "toy"], Schema.Class("Child").Slots.Select(slot => slot.Name));

    [Fact]
    public void Slots_KeepTheClassThatDeclaresThem() =>
        Assert.Equal(["Thing", "Thing", "Named", "Aged", "Child"], Schema.Class("Grandchild").Slots.Select(slot => slot.DeclaringClass));

    [Fact]
    public void OwnSlots_AreThoseThatTheParentDoesNotHave()
    {
        Assert.Equal(["nickname", "age", "toy"], Schema.Class("Child").OwnSlots(Schema).Select(slot => slot.Name));
        Assert.Empty(Schema.Class("Grandchild").OwnSlots(Schema));
    }

    [Fact]
    public void Parents_ComeBeforeChildren()
    {
        SchemaModel model = SchemaText.Model(SchemaText.Things + "  A: {is_a: B, mixins: M}\n  B: {is_a: C}\n  M: {mixin: true}\n  C: {}");
        Assert.Equal(["Thing", "C", "B", "M", "A"], model.Content.Classes.Select(c => c.Name));
    }

    [Fact]
    public void RootClass_IsNoClassOfTheModel() => Assert.DoesNotContain(Schema.Content.Classes, c => c.Name == "Root");

    [Fact]
    public void ClassNumbers_Differ() => Assert.Equal(Schema.Content.Classes.Count, Schema.Content.Classes.Select(c => c.Number).Distinct().Count());

    [Fact]
    public void Mixin_IsAnInterface()
    {
        Assert.True(Schema.Class("Aged").IsMixin);
        Assert.Equal("IAged", Schema.Class("Aged").CSharpName);
        Assert.Equal(["Aged", "Named"], Schema.Class("Child").Mixins);
    }

    [Fact]
    public void MixinNamedTwice_IsMixedInOnce() =>
        Assert.Equal(["M"], SchemaText.Model(SchemaText.Things + "    mixins: [M, M]\n  M: {mixin: true, attributes: {a: {}}}").Class("Thing").Mixins);

    [Fact]
    public void Label_IsInherited() => Assert.Equal("name", Schema.Class("Grandchild").LabelSlot);

    [Fact]
    public void AbstractFlag_IsNotInherited()
    {
        Assert.True(Schema.Class("Grandchild").IsAbstract);
        Assert.False(SchemaText.Model(SchemaText.Things + "  A: {abstract: true}\n  B: {is_a: A}").Class("B").IsAbstract);
    }

    [Theory]
    [InlineData("Thing", "Thing")]
    [InlineData("Grandchild", "Thing")]
    [InlineData("Value", "")]
    public void IdentifiedRoot_IsTheTopmostClassWithAnIdentifier(string name, string root) => Assert.Equal(root, Schema.Class(name).IdentifiedRoot);

    [Fact]
    public void IdentifiedRoot_MayBeBelowAParent() =>
        Assert.Equal("Mid", SchemaText.Model(SchemaText.Things + "  Top: {}\n  Mid: {is_a: Top, attributes: {key: {identifier: true}}}\n  Low: {is_a: Mid}").Class("Low").IdentifiedRoot);

    [Fact]
    public void IdentifierOfAMixin_IdentifiesTheClass()
    {
        ClassModel model = SchemaText.Model(SchemaText.Things + "  M: {mixin: true, attributes: {key: {identifier: true}}}\n  A: {mixins: M}").Class("A");
        Assert.Equal(("A", "key"), (model.IdentifiedRoot, model.Identifier!.Name));
    }

    [Theory]
    [InlineData("Grandchild", "Thing", true)]
    [InlineData("Thing", "Thing", true)]
    [InlineData("Thing", "Grandchild", false)]
    [InlineData("Value", "Thing", false)]
    public void IsA_FollowsParents(string name, string ancestor, bool expected) => Assert.Equal(expected, Schema.IsA(name, ancestor));

    [Fact]
    public void LongChainOfParents_IsNoTrouble()
    {
        string chain = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  C{i}: {{is_a: C{i + 1}}}\n"));
        Assert.Equal("C1", SchemaText.Model(SchemaText.Things + chain + "  C20000: {}\n").Class("C0").Parent);
    }

    [Fact]
    public void LongChainOfTypes_IsNoTrouble()
    {
        string chain = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  t{i}: {{typeof: t{i + 1}}}\n"));
        Assert.Equal(ValueKind.Integer, SchemaText.Slot("range: t0", $"types:\n{chain}  t20000: {{typeof: integer}}\n").Kind);
    }

    [Theory]
    [InlineData("birth_date", "BirthDate", "Birth date")]
    [InlineData("birth date", "BirthDate", "Birth date")]
    [InlineData("BirthDate", "BirthDate", "Birth date")]
    [InlineData("2nd-name", "_2ndName", "2nd name")]
    [InlineData("no", "No", "No")]
    public void Slot_IsNamedForCSharpAndPeople(string name, string csharp, string title)
    {
        SlotModel slot = SchemaText.Model($"{SchemaText.Things}      \"{name}\": {{}}").Class("Thing").Slots[1];
        Assert.Equal((name, csharp, title), (slot.SchemaName, slot.CSharpName, slot.Title));
    }

    [Fact]
    public void Metadata_IsKept()
    {
        ClassModel model = SchemaText.Model("""
            classes:
              Root: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined: true, title: All things, description: Each of them.}}}
              Thing:
                title: A thing
                description: >-
                  Something or
                  other.
                deprecated: Use nothing.
                class_uri: ex:Something
                attributes:
                  id: {identifier: true, title: Key, description: Its key., deprecated: Why?, slot_uri: https://example.org/key}
            """).Class("Thing");
        Assert.Equal(("A thing", "Something or other.", "Use nothing.", "https://example.org/Something"), (model.Title, model.Description, model.Deprecated, model.Uri));
        SlotModel slot = model.Slots[0];
        Assert.Equal(("Key", "Its key.", "Why?", "https://example.org/key"), (slot.Title, slot.Description, slot.Deprecated, slot.Uri));
    }

    [Theory]
    [InlineData("default_prefix: ex\nid: https://a.org", "https://example.org/Thing")]
    [InlineData("default_prefix: https://b.org/\nid: https://a.org", "https://b.org/Thing")]
    [InlineData("id: https://a.org/x", "https://a.org/x/Thing")]
    [InlineData("id: https://a.org/x#", "https://a.org/x#Thing")]
    public void UriOfAClassThatNamesNone_IsMadeOfThePrefix(string head, string uri) =>
        Assert.Equal(uri, SchemaText.Sound(SchemaText.BindFiles((SchemaText.Path, $"{head}\nname: x\nprefixes: {{ex: https://example.org/}}\n{SchemaText.Things}"))).Class("Thing").Uri);
}
