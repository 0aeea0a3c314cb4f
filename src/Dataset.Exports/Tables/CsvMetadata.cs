using System.Text.Json.Nodes;
using Dataset.Exports.Descriptions;
using Dataset.Exports.Json;

namespace Dataset.Exports.Tables;

/// <summary>Describes the CSV files for machines: CSV on the Web (W3C), under the name at which its readers look for it.</summary>
/// <param name="catalog">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class CsvMetadata(DatasetCatalog catalog, ExportSettings settings)
{
    /// <summary>The name of the file, beside those that it describes.</summary>
    public const string FileName = "csv-metadata.json";

    /// <summary>The bytes of the file.</summary>
    /// <param name="tables">The tables.</param>
    public byte[] Write(IEnumerable<Table> tables)
    {
        JsonObject group = new()
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
            ["dc:title"] = catalog.Title,
            ["dc:description"] = catalog.Description,
            ["rdfs:comment"] = CsvText.Rule,
        };
        if (catalog.Version.Length > 0)
        {
            group["schema:version"] = catalog.Version;
        }

        if (settings.Date is { } date)
        {
            group["dc:issued"] = new JsonObject { ["@value"] = Shapes.CanonicalText.Of(date), ["@type"] = "xsd:date" };
        }

        if (License.Of(catalog) is { } license)
        {
            group["dc:license"] = license.Address.Length > 0 ? new JsonObject { ["@id"] = license.Address } : license.Name;
        }

        group["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["delimiter"] = ",", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true, ["lineTerminators"] = new JsonArray("\n") };
        group["tables"] = new JsonArray([.. tables.Select(Describe)]);
        return JsonText.ToBytes(group);
    }

    private static JsonObject Describe(Table table) => new()
    {
        ["url"] = $"{table.Name}.csv",
        ["dc:title"] = table.Title,
        ["dc:description"] = table.Description,
        ["tableSchema"] = new JsonObject
        {
            ["columns"] = new JsonArray([.. table.Columns.Select(Describe)]),
            ["primaryKey"] = Names(table.Key),
            ["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(Describe)]),
        },
    };

    private static JsonObject Describe(Column column)
    {
        JsonObject described = new() { ["name"] = Uri.EscapeDataString(column.Name), ["titles"] = column.Name, ["dc:title"] = column.Title };
        if (column.Description.Length > 0)
        {
            described["dc:description"] = column.Description;
        }

        described["datatype"] = Datatype(column.Type);
        described["required"] = column.IsRequired;
        if (column.Uri.Length > 0)
        {
            described["propertyUrl"] = column.Uri;
        }

        return described;
    }

    private static JsonObject Describe(ForeignKey key) => new()
    {
        ["columnReference"] = Names(key.Columns),
        ["reference"] = new JsonObject { ["resource"] = $"{key.Table}.csv", ["columnReference"] = Names(key.Keys) },
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode?)name)]);

    private static JsonNode Datatype(ColumnType type) => type switch
    {
        ColumnType.Uri => "anyURI",
        ColumnType.Edtf => new JsonObject { ["base"] = "string", ["@id"] = "http://id.loc.gov/datatypes/edtf/EDTF" },
        ColumnType.Json => "json",
        ColumnType.DateTime => "dateTimeStamp",
        ColumnType.Time => "time",
        ColumnType.Boolean => "boolean",
        ColumnType.Integer => "long",
        ColumnType.Float => "double",
        ColumnType.Decimal => "decimal",
        ColumnType.Date => "date",
        _ => "string",
    };
}
