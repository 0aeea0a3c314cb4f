using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Descriptions;

/// <summary>Writes <c>CITATION.cff</c>, how to cite the dataset (Citation File Format 1.2.0).</summary>
/// <param name="catalog">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class CitationFile(DatasetCatalog catalog, ExportSettings settings)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "CITATION.cff";

    // A text of JSON is a text of YAML, and needs no rule of its own for what must be quoted.
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    public byte[] Write()
    {
        StringBuilder yaml = new();
        Add(yaml, "cff-version", "1.2.0");
        Add(yaml, "message", "If you use these facts, please cite the dataset as below.");
        Add(yaml, "type", "dataset");
        Add(yaml, "title", catalog.Title);
        AddList(yaml, "authors", Contributors.Of(catalog).Select(name => "name: " + Quoted(name)));
        Add(yaml, "abstract", catalog.Description);
        Add(yaml, "version", catalog.Version);
        Add(yaml, "date-released", settings.DateText);
        Add(yaml, "url", settings.BaseUrl?.AbsoluteUri ?? "");
        AddList(yaml, "keywords", Contributors.Keywords(catalog).Select(Quoted));
        License? license = License.Of(catalog);
        Add(yaml, "license", license is { IsSpdx: true } ? license.Name : "");
        Add(yaml, "license-url", license is { IsSpdx: false } ? license.Address : "");
        return Encoding.UTF8.GetBytes(yaml.ToString());
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Quoting);

    private static void Add(StringBuilder yaml, string key, string value)
    {
        if (value.Length > 0)
        {
            yaml.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    private static void AddList(StringBuilder yaml, string key, IEnumerable<string> items)
    {
        string[] lines = [.. items.Select(item => $"  - {item}\n")];
        if (lines.Length > 0)
        {
            yaml.Append(key).Append(":\n").AppendJoin("", lines);
        }
    }
}
