using Dataset.Schema.Language;
using Dataset.Schema.Yaml;
using NJsonSchema;

namespace Dataset.Schema.Tests.Pages;

/// <summary>An editor that knows the JSON Schema of the language says what the reader says.</summary>
public class LanguageSchemaTests
{
    private static readonly string[] Values = ["a text", "12", "-1.5", "true", "~", "[]", "[a, b]", "[a, ~]", "[{a: b}]", "{}", "{a: b}", "{a: ~}", "{a: [b]}", "{a: {b: c}}", "{'--': ~}"];

    // NJsonSchema resolves references among definitions under their older name only.
    private static readonly Task<JsonSchema> Schema =
        JsonSchema.FromJsonAsync(LanguageSchema.Write().Replace("$defs", "definitions", StringComparison.Ordinal));

    public static TheoryData<string> Kinds => [.. Enum.GetNames<ElementKind>()];

    [Fact]
    public async Task SchemasOfTheRepository_AreAccepted()
    {
        string folder = RepositoryFiles.At("seeds", "schema");
        string[] files = [.. Directory.GetFiles(folder, "*.yaml").Append(RulePage.Docs("example-schema.yaml"))];

        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Assert.Empty(await FaultsOf(await File.ReadAllTextAsync(file)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Key_IsAcceptedWithTheValuesThatTheReaderAccepts(string kind)
    {
        List<string> differences = [];
        foreach (SchemaKey key in SchemaKeys.Of(Enum.Parse<ElementKind>(kind)).Append(new("no_such_key", KeyBin.Rejected, KeyShape.Any)))
        {
            foreach (string value in Values)
            {
                string yaml = Within(Enum.Parse<ElementKind>(kind), $"{{{key.Name}: {value}}}");
                SchemaFile file = SchemaReader.Read(YamlReader.Read("a.yaml", yaml));
                bool isRead = file.Issues.All(issue => issue.Rule == Rules.SchemaContradiction);
                string[] faults = await FaultsOf(yaml);
                if (isRead != (faults.Length == 0))
                {
                    differences.Add($"{yaml}: {string.Join(", ", file.Issues.Concat<object>(faults))}");
                }
            }
        }

        Assert.Empty(differences);
    }

    private static async Task<string[]> FaultsOf(string yaml) =>
        [.. (await Schema).Validate(YamlAsJson.Convert(yaml)).Select(fault => $"{fault.Kind} at {fault.Path}")];

    /// <summary>A schema file around the body of one element.</summary>
    private static string Within(ElementKind kind, string body)
    {
        if (kind == ElementKind.Schema)
        {
            return body;
        }

        (ElementKind holder, SchemaKey key) = (
            from h in Enum.GetValues<ElementKind>()
            from k in SchemaKeys.Of(h)
            where k.Child == kind
            select (h, k)).First();
        return Within(holder, key.Shape switch
        {
            KeyShape.Elements => $"{{{key.Name}: {{it: {body}}}}}",
            KeyShape.ElementList => $"{{{key.Name}: [{body}]}}",
            KeyShape.Element => $"{{{key.Name}: {body}}}",
            _ => throw new InvalidOperationException($"How is '{key.Name}' written, with its shape {key.Shape}? Say it here."),
        });
    }
}
