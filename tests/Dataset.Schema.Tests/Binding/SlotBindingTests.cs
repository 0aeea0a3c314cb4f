using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Binding;

public class SlotBindingTests
{
    private const string More = """
          Value:
            attributes: {text: {}}
        enums:
          Color: {permissible_values: {red: , green: {title: Grass, description: Of grass., meaning: ex:green, annotations: {obsolete: true}}}}
        types:
          code: {typeof: string, pattern: ^a}
          short_code: {typeof: code, pattern: ".$", description: Short.}
          percent: {typeof: integer, minimum_value: 0, maximum_value: 100}
          edtf_date: {typeof: string, uri: edtf:EDTF}
          birth_date: {typeof: edtf_date}
        """;

    [Theory]
    [InlineData("", "string", ValueKind.Text)]
    [InlineData("range: string", "string", ValueKind.Text)]
    [InlineData("range: integer", "integer", ValueKind.Integer)]
    [InlineData("range: boolean", "boolean", ValueKind.Boolean)]
    [InlineData("range: float", "float", ValueKind.Float)]
    [InlineData("range: double", "double", ValueKind.Float)]
    [InlineData("range: decimal", "decimal", ValueKind.Decimal)]
    [InlineData("range: date", "date", ValueKind.Date)]
    [InlineData("range: datetime", "datetime", ValueKind.DateTime)]
    [InlineData("range: time", "time", ValueKind.Time)]
    [InlineData("range: uri", "uri", ValueKind.Uri)]
    [InlineData("range: uriorcurie", "uriorcurie", ValueKind.Uri)]
    [InlineData("range: edtf_date", "edtf_date", ValueKind.Edtf)]
    [InlineData("range: birth_date", "birth_date", ValueKind.Edtf)]
    [InlineData("range: percent", "percent", ValueKind.Integer)]
    [InlineData("range: Color", "Color", ValueKind.Enum)]
    [InlineData("range: Thing", "Thing", ValueKind.Reference)]
    [InlineData("range: Value", "Value", ValueKind.Inlined)]
    [InlineData("range: Value, inlined: false", "Value", ValueKind.Inlined)]
    [InlineData("range: Thing, inlined: true", "Thing", ValueKind.Inlined)]
    [InlineData("range: Thing, inlined_as_list: true", "Thing", ValueKind.Inlined)]
    public void Range_DecidesTheKind(string keys, string range, ValueKind kind)
    {
        SlotModel slot = SchemaText.Slot(keys, More);
        Assert.Equal((range, kind), (slot.Range, slot.Kind));
    }

    [Theory]
    [InlineData("", SlotForm.Single)]
    [InlineData("multivalued: true", SlotForm.List)]
    [InlineData("range: Thing, multivalued: true", SlotForm.List)]
    [InlineData("range: Value, multivalued: true", SlotForm.List)]
    [InlineData("range: Value, multivalued: true, inlined: true", SlotForm.List)]
    [InlineData("range: Thing, multivalued: true, inlined: true", SlotForm.Keyed)]
    [InlineData("range: Thing, multivalued: true, inlined: true, inlined_as_list: true", SlotForm.List)]
    [InlineData("range: Thing, inlined: true", SlotForm.Single)]
    public void Keys_DecideTheForm(string keys, SlotForm form) => Assert.Equal(form, SchemaText.Slot(keys, More).Form);

    [Theory]
    [InlineData("", false)]
    [InlineData("required: true", true)]
    [InlineData("required: TRUE", true)]
    [InlineData("required: false", false)]
    public void Required_IsKept(string keys, bool isRequired) => Assert.Equal(isRequired, SchemaText.Slot(keys).IsRequired);

    [Fact]
    public void Identifier_IsRequired() => Assert.True(SchemaText.Model(SchemaText.Things).Class("Thing").Identifier!.IsRequired);

    [Fact]
    public void DefaultRange_IsTheRangeOfSlotsThatNameNone()
    {
        SchemaModel model = SchemaText.Model("default_range: integer\n" + SchemaText.Things.Replace("identifier: true", "identifier: true, range: string", StringComparison.Ordinal) + "      value:\n");
        Assert.Equal("integer", model.Class("Thing").FindSlot("value")!.Range);
    }

    [Fact]
    public void NoRangeAndNoImport_IsString() =>
        Assert.Equal("string", SchemaText.Sound(SchemaText.BindFiles((SchemaText.Path, SchemaText.Things))).Class("Thing").Slots[0].Range);

    [Fact]
    public void Patterns_AddUpAlongTypesAndSlot() =>
        Assert.Equal(["^a", ".$", "b"], SchemaText.Slot("range: short_code, pattern: b", More).Type!.Patterns);

    [Theory]
    [InlineData("range: percent", 0, 100)]
    [InlineData("range: percent, minimum_value: 10", 10, 100)]
    [InlineData("range: percent, minimum_value: -10, maximum_value: 200", 0, 100)]
    [InlineData("range: percent, maximum_value: 0x10", 0, 16)]
    [InlineData("range: integer, minimum_value: 5", 5, null)]
    public void Bounds_TightenAlongTypesAndSlot(string keys, int? minimum, int? maximum)
    {
        TypeModel type = SchemaText.Slot(keys, More).Type!;
        Assert.Equal((minimum, maximum), (type.Minimum, type.Maximum));
    }

    [Fact]
    public void TypeDescription_IsItsOwnOrItsParents()
    {
        Assert.Equal("Short.", SchemaText.Slot("range: short_code", More).Type!.Description);
        Assert.Equal("string", SchemaText.Slot("range: short_code", More).Type!.BuiltIn);
    }

    [Fact]
    public void PermissibleValues_KeepTextMeaningAndObsolescence()
    {
        EnumModel model = SchemaText.Model(SchemaText.Things + More).Enum("Color");
        Assert.Equal(
            [
                new EnumValueModel("red", "Red", "Red", "", "", IsObsolete: false, []),
                new EnumValueModel("green", "Green", "Grass", "Of grass.", "https://example.org/green", IsObsolete: true, [new MetadataEntry("annotations.obsolete", ["true"])]),
            ],
            model.Values);
        Assert.Equal((1, -1), (model.IndexOf("green"), model.IndexOf("Green")));
    }

    [Fact]
    public void PermissibleValuesThatLookLikeOtherThings_AreTexts() =>
        Assert.Equal(
            ["no", "1", "true", "1.5", "null", "2024-08-13", "+"],
            SchemaText.Model(SchemaText.Things + "enums: {E: {permissible_values: {no: , 1: , true: , 1.5: , null: , 2024-08-13: , +: }}}").Enum("E").Values.Select(v => v.Text));

    [Theory]
    [InlineData(@"^\d+$", "٣", false)]
    [InlineData(@"^\d+$", "3", true)]
    [InlineData(@"^\D$", "٣", true)]
    [InlineData(@"^\w+$", "é", false)]
    [InlineData(@"^[\w-]+$", "a-b_1", true)]
    [InlineData(@"^[\d.]+$", "1.5", true)]
    [InlineData(@"^[^\d]+$", "ab", true)]
    [InlineData(@"^[\D]+$", "a1", false)]
    [InlineData(@"^[\W]+$", "a", false)]
    [InlineData(@"^[\W]+$", "é-", true)]
    [InlineData(@"^[\s\S]+$", "a\nb", true)]
    [InlineData(@"^[\S]+$", "a b", false)]
    [InlineData(@"^a\sb$", "a\u00A0b", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^a.b$", "a\rb", false)]
    [InlineData("^[.$]$", "$", true)]
    [InlineData(@"^\$\.$", "$.", true)]
    [InlineData(@"\bab\b", "é ab", true)]
    [InlineData(@"\Bb", "ab", true)]
    [InlineData("b", "abc", true)]
    [InlineData("[a[]", "[", true)]
    [InlineData(@"^(?<x>a)\k<x>$", "aa", true)]
    [InlineData(@"^\u0041\x42\t$", "AB\t", true)]
    [InlineData(@"^\p{Lu}$", "É", true)]
    [InlineData("(?<=a)b", "ab", true)]
    [InlineData("i", "I", false)]
    [InlineData("(a+)+$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", false)]
    public void Pattern_MeansWhatECMAScriptSays(string pattern, string text, bool isMatch)
    {
        Assert.Null(PatternSyntax.Problem(pattern));
        Assert.Equal(isMatch, PatternSyntax.IsMatch(pattern, text));
    }

    [Theory]
    [InlineData(@"\Aa", @"'\A' is not known everywhere; write ^.")]
    [InlineData(@"a\z", @"'\z' is not known everywhere; write $.")]
    [InlineData(@"[\e]", @"'\e' is not known everywhere; write \x1B.")]
    [InlineData("(?i)a", "'(?i' is not known everywhere; write both cases, as in [Aa].")]
    [InlineData("(?>a)", "'(?>' is not known everywhere; write (?:.")]
    [InlineData(@"\p{IsHebrew}", @"'\p{Is' is not known everywhere; write the range of characters, as in [\u0590-\u05FF].")]
    [InlineData("[a-z-[b]]", "'-[' does not mean the same everywhere; write the characters out.")]
    [InlineData("[]a]", @"'[]' does not mean the same everywhere; write \] for the bracket itself.")]
    [InlineData("[^]a]", @"'[^]' does not mean the same everywhere; write [\s\S] for any character.")]
    [InlineData("*a", "it is no regular expression. Look for a bracket that is not closed, or a sign such as * or + with nothing before it.")]
    [InlineData("a\\", "it is no regular expression. Look for a bracket that is not closed, or a sign such as * or + with nothing before it.")]
    public void PatternOutsideOfTheSharedSyntax_IsAProblem(string pattern, string problem) => Assert.Equal(problem, PatternSyntax.Problem(pattern));

    [Theory]
    [InlineData(@"\\A")]
    [InlineData(@"[(?i]")]
    [InlineData(@"\[]")]
    [InlineData(@"a-\[b")]
    public void PatternThatOnlyLooksLikeOneOfDotNet_IsNone(string pattern) => Assert.Null(PatternSyntax.Problem(pattern));
}
