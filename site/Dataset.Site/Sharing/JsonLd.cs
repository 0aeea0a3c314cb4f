using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Dataset.Site.Sharing;

/// <summary>Writes linked data for the <c>script</c> element of a page.</summary>
public static class JsonLd
{
    // Every script stays readable, but '<', '>', '&' and U+2028 are escaped: nothing in a text can end the element or a line.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The text of the element in UTF-8, safe inside HTML as it is.</summary>
    /// <param name="node">What the page says, in terms of schema.org.</param>
    public static ReadOnlySpan<byte> Write(JsonObject node)
    {
        node.Insert(0, "@context", "https://schema.org");
        return JsonSerializer.SerializeToUtf8Bytes(node, Options);
    }

    /// <summary>A list as linked data has it: one value stands alone, and none is null.</summary>
    /// <param name="values">The values; nulls are left out.</param>
    public static JsonNode? List(IEnumerable<JsonNode?> values)
    {
        JsonNode[] present = [.. values.OfType<JsonNode>()];
        return present.Length switch
        {
            0 => null,
            1 => present[0],
            _ => new JsonArray(present),
        };
    }

    extension(JsonObject node)
    {
        /// <summary>Sets a property, unless the value is null or the property has one.</summary>
        public void AddIfAbsent(string property, JsonNode? value)
        {
            if (value is not null && !node.ContainsKey(property))
            {
                node[property] = value;
            }
        }
    }
}
