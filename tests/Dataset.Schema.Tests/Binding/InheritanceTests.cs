using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Binding;

/// <summary>What classes say of slots: the nearest one that says anything of a key decides it.</summary>
public class InheritanceTests
{
    private const string Chain = """
        slots:
          size: {range: integer, minimum_value: 5, maximum_value: 10, description: How big.}
        classes:
          A: {slots: [size]}
          B: {is_a: A, slot_usage: {size: {minimum_value: 0}}}
          C: {is_a: B, slot_usage: {size: {maximum_value: 20, required: true}}}
          D: {is_a: C, slot_usage: {size: {required: false}}}

        """;

    [Theory]
    [InlineData("A", 5, 10, false)]
    [InlineData("B", 0, 10, false)]
    [InlineData("C", 0, 20, true)]
    [InlineData("D", 0, 20, false)]
    public void SlotUsage_OverridesKeyByKeyAndDoesNotIntersect(string name, int minimum, int maximum, bool isRequired)
    {
        SlotModel slot = Slot(Chain, name, "size");
        Assert.Equal((minimum, maximum, isRequired, "How big."), (slot.Type!.Minimum, slot.Type.Maximum, slot.IsRequired, slot.Description));
    }

    [Fact]
    public void SlotUsage_OfTheClassComesBeforeMixinsAndTheseBeforeTheParent()
    {
        const string Text = """
            slots: {s: {title: slot}}
            classes:
              P: {slots: [s], slot_usage: {s: {title: parent, comments: [of the parent], required: true}}}
              M: {mixin: true, slot_usage: {s: {title: mixin, required: false}}}
              N: {mixin: true, slot_usage: {s: {title: second mixin}}}
              A: {is_a: P, mixins: [M, N]}
              B: {is_a: P, mixins: [M], slot_usage: {s: {title: own}}}

            """;
        Assert.Equal(("mixin", false), (Slot(Text, "A", "s").Title, Slot(Text, "A", "s").IsRequired));
        Assert.Equal("own", Slot(Text, "B", "s").Title);
        Assert.Equal([new MetadataEntry("comments", ["of the parent"])], Slot(Text, "B", "s").Metadata);
    }

    [Fact]
    public void AttributeDeclaredAnew_ReplacesTheInheritedOneWholly()
    {
        const string Text = """
            classes:
              A: {attributes: {s: {range: integer, required: true, minimum_value: 1}}}
              B: {is_a: A, attributes: {s: {range: integer}}}

            """;
        SlotModel slot = Slot(Text, "B", "s");
        Assert.Equal((false, null, "A"), (slot.IsRequired, slot.Type!.Minimum, slot.DeclaringClass));
    }

    [Fact]
    public void SlotAncestors_HandDownWhatValuesAreAndNotWhatTheSlotIsCalled()
    {
        const string Text = """
            slots:
              base: {range: integer, required: true, title: Base, description: The base., slot_uri: ex:base, any_of: [{minimum_value: 3}]}
              part: {mixins: [base], multivalued: true}
              leaf: {is_a: part, required: false}
            classes: {A: {slots: [leaf]}}

            """;
        SlotModel slot = Slot(Text, "A", "leaf");
        Assert.Equal((ValueKind.Integer, SlotForm.List, false), (slot.Kind, slot.Form, slot.IsRequired));
        Assert.Equal(("Leaf", "", "https://example.org/leaf", 0), (slot.Title, slot.Description, slot.Uri, slot.Conditions.AnyOf.Count));
    }

    [Fact]
    public void Attribute_ComesBeforeASlotOfTheSchema() =>
        Assert.Equal(ValueKind.Boolean, Slot("slots: {s: {range: integer}}\nclasses: {A: {slots: [s], attributes: {s: {range: boolean}}}}", "A", "s").Kind);

    [Theory]
    [InlineData("has part: {}", "has_part: x")]
    [InlineData("has-part: {}", "has_part: x")]
    [InlineData("p: {alias: has_part}", "has_part: x")]
    [InlineData("p: {alias: has part}", "has_part: x")]
    public void Field_IsNamedByTheAliasOrTheNameWithUnderscores(string slot, string data) => Assert.Empty(Judge($"classes: {{A: {{attributes: {{{slot}}}}}}}", "A", data));

    [Theory]
    [InlineData("p: {alias: has_part}", "p: x", "DS0202")]
    [InlineData("has part: {}", "has part: x", "DS0202")]
    public void NameInTheSchema_IsNoField(string slot, string data, string rule) => Assert.Equal([rule], Judge($"classes: {{A: {{attributes: {{{slot}}}}}}}", "A", data));

    [Theory]
    [InlineData("abc", 0)]
    [InlineData("{my word}", 1)]
    public void SettingWithASpaceInItsName_IsPutIn(string value, int issues) =>
        Assert.Equal(issues, Judge("settings: {my word: '[a-z]+'}\nclasses: {A: {attributes: {s: {structured_pattern: {syntax: '^{my word}$'}}}}}", "A", $"s: '{value}'").Count());

    [Theory]
    [InlineData("PRESENT", 1)]
    [InlineData("ABSENT", 0)]
    [InlineData("UNCOMMITTED", 0)]
    public void ValuePresence_SaysWhetherAPostconditionNeedsAValue(string presence, int issues)
    {
        string rule = $"{{preconditions: {{slot_conditions: {{s: {{required: true}}}}}}, postconditions: {{slot_conditions: {{t: {{value_presence: {presence}}}}}}}}}";
        Assert.Equal(issues, Judge($"classes: {{A: {{attributes: {{s: {{}}, t: {{}}}}, rules: [{rule}]}}}}", "A", "s: x").Count());
    }

    [Theory]
    [InlineData("classes: {A: {slots: [⟦s⟧]}}", "DS0104", "No slot is named 's'.")]
    [InlineData("slots: {s: {is_a: ⟦xyz⟧}}\nclasses: {A: {slots: [s]}}", "DS0104", "No slot is named 'xyz'.")]
    [InlineData("slots: {s: {is_a: t}, t: {is_a: ⟦s⟧}}\nclasses: {}", "DS0107", "'s' descends from itself. Remove 'is_a' here or further up.")]
    [InlineData("classes: {A: {slot_usage: {⟦s⟧: {required: true}}}}", "DS0113", "'A' has no slot 's', so that what is said of it changes nothing. Remove it.")]
    [InlineData("slots: {s: {structured_pattern: {syntax: ⟦\"{x}\"⟧}}}\nclasses: {A: {slots: [s]}}", "DS0104", "No setting is named 'x'.")]
    [InlineData("slots: {s: {range: ⟦Nothing⟧}}", "DS0104", "No class, enum or type is named 'Nothing'.")]
    [InlineData("classes: {A: {attributes: {s: {designates_type: true}, ⟦t⟧: {designates_type: true}}}}", "DS0108", "'A' has two type designators, 's' and 't'. Keep one.")]
    [InlineData("classes: {A: {attributes: {a_b: {}, ⟦a-b⟧: {}}}}", "DS0108", "'a_b' and 'a-b' of 'A' are both the field 'a_b' in facts. Rename one of the two, or give it an alias.")]
    [InlineData("classes: {A: {attributes: {s: {ifabsent: ⟦int(5)⟧}}}}", "DS0108", "'int(5)' is no value of 'string'. Write string(...) with the value in the brackets.")]
    [InlineData("classes: {A: {attributes: {s: {range: integer, ifabsent: ⟦int(five)⟧}}}}", "DS0108", "The default does not fit the range: 'five' is a text, but 's' takes a whole number. Write digits only, without quotes or separators. Correct 'ifabsent'.")]
    [InlineData("classes: {A: {rules: [{⟦postconditions⟧: {slot_conditions: {}}}]}}", "DS0113", "A rule without preconditions never applies. Add 'preconditions', or say it of the slot itself.")]
    [InlineData("classes: {A: {unique_keys: {k: {unique_key_slots: [⟦s⟧]}}}}", "DS0104", "No slot of 'A' is named 's'.")]
    [InlineData("classes: {A: {attributes: {s: {⟦minimum_cardinality⟧: 1}}}}", "DS0113", "'minimum_cardinality' counts the values of a list, and 's' has a single value. Remove it, or add 'multivalued: true'.")]
    [InlineData("classes: {A: {attributes: {s: {value_presence: ⟦MAYBE⟧}}}}", "DS0103", "The value of 'value_presence' is not what the schema language has there. Write PRESENT, ABSENT or UNCOMMITTED.")]
    public void Mistake_GivesItsIssueAndNoOther(string marked, string rule, string message)
    {
        MarkedText text = MarkedText.Read(SchemaText.Path, SchemaText.Header + marked);
        Issue issue = Assert.Single(Bind(text.Files[0].Text).Issues);
        Assert.Equal((rule, message), (issue.Rule.Id, issue.Message));
        Assert.Equal(text.Mark!.Value.Span.Start, KeyOf(issue, text.Files[0].Text));
    }

    /// <summary>Where an issue stands; of a value its key when that is what is marked.</summary>
    private static int KeyOf(Issue issue, string text)
    {
        int start = issue.Span.Start;
        return issue.Rule == Rules.SchemaNoEffect && text[start] is >= '0' and <= '9' ? text.LastIndexOf("minimum", start, StringComparison.Ordinal) : start;
    }

    private static SlotModel Slot(string text, string className, string slot) =>
        SchemaText.Sound(Bind(SchemaText.Header + text)).Class(className).FindSlot(slot)!;

    private static IEnumerable<string> Judge(string schema, string className, string data) =>
        InstanceBinder.Judge(YamlReader.Read("a.yaml", data), SchemaText.Sound(Bind(SchemaText.Header + schema)), className).Select(issue => issue.Rule.Id);

    private static BoundSchema Bind(string text) => SchemaBinder.BindClasses([SchemaReader.Read(YamlReader.Read(SchemaText.Path, text))], SchemaText.Path);
}
