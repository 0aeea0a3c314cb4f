using System.Globalization;
using System.Text.Json.Nodes;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Pages;

/// <summary>YAML as JSON, as an editor hands it to a JSON Schema.</summary>
internal static class YamlAsJson
{
    public static string Convert(string yaml) => ToNode(YamlReader.Read("a.yaml", yaml).Root)?.ToJsonString() ?? "null";

    private static JsonNode? ToNode(YamlNode? node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, ToNode(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToNode)]),
        YamlScalar scalar => ToValue(scalar),
        _ => null,
    };

    private static JsonNode? ToValue(YamlScalar scalar) => CoreSchema.Resolve(scalar) switch
    {
        ScalarKind.Null => null,
        ScalarKind.Boolean => scalar.Value is "true" or "True" or "TRUE",
        ScalarKind.Integer or ScalarKind.Float => decimal.Parse(scalar.Value, CultureInfo.InvariantCulture),
        _ => scalar.Value,
    };
}
