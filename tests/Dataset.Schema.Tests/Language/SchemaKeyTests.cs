using Dataset.Schema.Binding;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Language;

/// <summary>Every row of the key table does what it says.</summary>
public class SchemaKeyTests
{
    public static TheoryData<string, string> Accepted => Rows(row => row.Bin != KeyBin.Rejected);

    public static TheoryData<string, string> Rejected => Rows(row => row.Bin == KeyBin.Rejected);

    public static TheoryData<string, string> Shaped => Rows(row => row.Bin != KeyBin.Rejected && row.Shape != KeyShape.Any);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void KeyWithTheRightShape_IsAccepted(string kind, string key)
    {
        SchemaKey row = Row(kind, key);
        SchemaFile file = Read(row, kind, $"{key}: {RightShape(row)}");
        Assert.Empty(file.Issues.Select(issue => issue.ToString()));
        Assert.NotNull(Element(file, Enum.Parse<ElementKind>(kind)).Find(key));
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void RejectedKey_IsReportedByName(string kind, string key)
    {
        SchemaKey row = Row(kind, key);
        SchemaFile file = Read(row, kind, $"{key}: anything");
        Issue issue = Assert.Single(file.Issues);
        Assert.Equal(Rules.SchemaUnsupported, issue.Rule);
        Assert.Equal(key, file.Text.Substring(issue.Span.Start, issue.Span.Length));
        Assert.StartsWith($"'{key}' of a", issue.Message, StringComparison.Ordinal);
        Assert.EndsWith(row.Note, issue.Message, StringComparison.Ordinal);
        Assert.NotEmpty(row.Note);
    }

    [Theory]
    [MemberData(nameof(Shaped))]
    public void KeyWithTheWrongShape_IsReportedAtItsValue(string kind, string key)
    {
        SchemaKey row = Row(kind, key);
        string wrong = row.Shape switch
        {
            KeyShape.Elements => "[[a], b]",
            KeyShape.Annotations or KeyShape.Prefixes or KeyShape.Settings or KeyShape.Element => "[a, b]",
            _ => "{a: {b: c}}",
        };
        SchemaFile file = Read(row, kind, $"{key}: {wrong}");
        Issue issue = Assert.Single(file.Issues);
        Assert.Equal(Rules.SchemaShape, issue.Rule);
        Assert.Equal(wrong, file.Text.Substring(issue.Span.Start, issue.Span.Length));
        Assert.Contains($"'{key}'", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_HasNoKeyWithoutABin() =>
        Assert.Equal(
            Enum.GetValues<ElementKind>().Length,
            Enum.GetValues<ElementKind>().Count(kind => SchemaKeys.Of(kind).All(row => row.Bin != KeyBin.Rejected || row.Note.EndsWith('.'))));

    [Theory]
    [InlineData("text", "text")]
    [InlineData("name", "name")]
    public void NameInside_MayRepeatTheKey(string key, string _) =>
        Assert.Empty(Read(Row(key == "text" ? "PermissibleValue" : "Class", key), key == "text" ? "PermissibleValue" : "Class", $"{key}: it").Issues);

    [Theory]
    [InlineData("''", "true", false)]
    [InlineData("null", "~", true)]
    public void Null_IsAnAbsentText(string written, string other, bool isAbsent)
    {
        SchemaFile file = Read(Row("Class", "title"), "Class", $"title: {written}");
        Assert.Empty(file.Issues);
        Assert.Equal(isAbsent, Element(file, ElementKind.Class).Find("title") is null);
        Assert.NotEqual(written, other);
    }

    [Theory]
    [InlineData("linkml:types")]
    [InlineData("[linkml:types]")]
    [InlineData("\n  - linkml:types")]
    public void Texts_AreOneOrAList(string written) =>
        Assert.Equal(["linkml:types"], Read($"imports: {written}").Root.Texts("imports").Select(text => text.Value));

    [Theory]
    [InlineData("{ex: https://example.org/}")]
    [InlineData("{ex: {prefix_reference: https://example.org/}}")]
    [InlineData("{ex: {prefix_prefix: ex, prefix_reference: https://example.org/}}")]
    public void Prefixes_AreShortOrLong(string written)
    {
        (YamlScalar prefix, YamlScalar ns) = Assert.Single(Read($"prefixes: {written}").Root.Prefixes);
        Assert.Equal(("ex", "https://example.org/"), (prefix.Value, ns.Value));
    }

    [Theory]
    [InlineData("{label: name}")]
    [InlineData("{label: {value: name}}")]
    [InlineData("{label: {tag: label, value: name}}")]
    public void Annotations_AreShortOrLong(string written) =>
        Assert.Equal("name", (Read($"annotations: {written}").Root.Annotation("label") as YamlScalar)?.Value);

    [Theory]
    [InlineData("classes:")]
    [InlineData("classes: {}")]
    [InlineData("classes: ~")]
    [InlineData("classes: {A: }")]
    [InlineData("classes: {A: {attributes: }}")]
    [InlineData("classes: {A: {attributes: {a: }}}")]
    [InlineData("enums: {E: {permissible_values: {a: , no: , 1: , true: ~}}}")]
    public void EmptyElements_AreAccepted(string text) => Assert.Empty(Read(text).Issues.Select(issue => issue.ToString()));

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void MarkAndLineEnds_ChangeNothing(string start, string lineEnd)
    {
        string text = SchemaText.Header + SchemaText.Things;
        BoundSchema other = SchemaText.BindFiles((SchemaText.Path, start + text.Replace("\n", lineEnd, StringComparison.Ordinal)));
        Assert.Equal(SchemaText.Sound(SchemaText.BindFiles((SchemaText.Path, text))), SchemaText.Sound(other));
    }

    private static SchemaKey Row(string kind, string key) => SchemaKeys.Find(Enum.Parse<ElementKind>(kind), key)!;

    private static TheoryData<string, string> Rows(Func<SchemaKey, bool> condition) =>
    [
        .. from kind in Enum.GetValues<ElementKind>()
           from row in SchemaKeys.Of(kind)
           where condition(row)
           select new TheoryDataRow<string, string>(kind.ToString(), row.Name),
    ];

    private static string RightShape(SchemaKey row) => row.Shape switch
    {
        KeyShape.Number => "-1.5",
        KeyShape.Boolean => "true",
        KeyShape.Texts => "[a, b]",
        KeyShape.Elements => "{a: , b: {description: c}}",
        KeyShape.ElementList => "[{description: c}]",
        KeyShape.Element => "{description: c}",
        KeyShape.Prefixes or KeyShape.Settings or KeyShape.Annotations => "{a: b}",
        KeyShape.Any => "[a, {b: c}, ~]",
        _ => row.Name is "name" or "text" or "unique_key_name" ? "it" : "a text",
    };

    private static SchemaFile Read(string text) => SchemaReader.Read(YamlReader.Read(SchemaText.Path, text));

    private static SchemaFile Read(SchemaKey row, string kind, string line)
    {
        Assert.NotNull(row);
        return Read(kind switch
        {
            nameof(ElementKind.Schema) => line,
            nameof(ElementKind.Class) => $"classes: {{it: {{{line}}}}}",
            nameof(ElementKind.Slot) => $"classes: {{c: {{attributes: {{it: {{{line}}}}}}}}}",
            nameof(ElementKind.Enum) => $"enums: {{it: {{{line}}}}}",
            nameof(ElementKind.PermissibleValue) => $"enums: {{e: {{permissible_values: {{it: {{{line}}}}}}}}}",
            nameof(ElementKind.Type) => $"types: {{it: {{{line}}}}}",
            nameof(ElementKind.SlotExpression) => $"slots: {{s: {{any_of: [{{{line}}}]}}}}",
            nameof(ElementKind.Rule) => $"classes: {{c: {{rules: [{{{line}}}]}}}}",
            nameof(ElementKind.ClassExpression) => $"classes: {{c: {{rules: [{{preconditions: {{{line}}}}}]}}}}",
            nameof(ElementKind.UniqueKey) => $"classes: {{c: {{unique_keys: {{it: {{{line}}}}}}}}}",
            _ => $"slots: {{s: {{structured_pattern: {{{line}}}}}}}",
        });
    }

    private static SchemaElement Element(SchemaFile file, ElementKind kind)
    {
        SchemaElement element = file.Root;
        while (element.Kind != kind || (kind == ElementKind.Slot && element.Name.Value == "s"))
        {
            element = element.Children[0];
        }

        return element;
    }
}
