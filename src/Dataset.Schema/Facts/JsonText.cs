using System.Globalization;
using System.Text;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>YAML nodes and texts as JSON on one line.</summary>
internal static class JsonText
{
    /// <summary>The JSON of a node; what could not be read is null.</summary>
    public static string Of(YamlNode node)
    {
        StringBuilder json = new();
        Append(node, json);
        return json.ToString();
    }

    private static void Append(YamlNode node, StringBuilder json)
    {
        switch (node)
        {
            case YamlMapping mapping:
                json.Append('{');
                for (int i = 0; i < mapping.Entries.Count; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    Append(mapping.Entries[i].Key.Value, json);
                    json.Append(':');
                    Append(mapping.Entries[i].Value, json);
                }

                json.Append('}');
                break;
            case YamlSequence list:
                json.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    json.Append(i == 0 ? "" : ",");
                    Append(list.Items[i], json);
                }

                json.Append(']');
                break;
            case YamlScalar scalar:
                AppendScalar(scalar, json);
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private static void AppendScalar(YamlScalar scalar, StringBuilder json)
    {
        switch (CoreSchema.Resolve(scalar))
        {
            case ScalarKind.Null:
                json.Append("null");
                break;
            case ScalarKind.Boolean:
                json.Append(scalar.Value.ToLowerInvariant());
                break;
            // JSON has no infinity and no NaN; they stay the texts that YAML has.
            case ScalarKind.Integer or ScalarKind.Float when NumberText.Json(scalar.Value) is { } number:
                json.Append(number);
                break;
            default:
                Append(scalar.Value, json);
                break;
        }
    }

    /// <summary>Appends a text as JSON.</summary>
    public static StringBuilder Append(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    json.Append('\\').Append(c);
                    break;
                case < ' ':
                    json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(c);
                    break;
            }
        }

        return json.Append('"');
    }
}
