using System.Text.Json.Nodes;
using Dataset.Exports.Json;
using Dataset.Exports.Shapes;
using Dataset.Exports.Tables;

namespace Dataset.Exports.Descriptions;

/// <summary>Describes the CSV files as a Frictionless Data Package (version 2).</summary>
/// <param name="catalog">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class DataPackage(DatasetCatalog catalog, ExportSettings settings)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The bytes of the file.</summary>
    /// <param name="tables">The tables with their files.</param>
    public byte[] Write(IEnumerable<(Table Table, Download File)> tables)
    {
        JsonObject package = new()
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = catalog.Name,
            ["title"] = catalog.Title,
            ["description"] = $"{catalog.Description} {CsvText.Rule}".TrimStart(),
        };
        AddIfKnown(package, "id", catalog.Uri);
        AddIfKnown(package, "version", catalog.Version);
        AddIfKnown(package, "homepage", settings.BaseUrl?.AbsoluteUri ?? "");
        AddIfKnown(package, "created", settings.Date is { } date ? $"{CanonicalText.Of(date)}T00:00:00Z" : "");
        package["contributors"] = new JsonArray([.. Contributors.Of(catalog).Select(name => new JsonObject { ["title"] = name, ["roles"] = new JsonArray("author") })]);
        if (Contributors.Keywords(catalog) is { Count: > 0 } keywords)
        {
            package["keywords"] = Names(keywords);
        }

        if (License.Of(catalog) is { } license)
        {
            JsonObject stated = new() { ["name"] = license.Name };
            AddIfKnown(stated, "path", license.Address);
            package["licenses"] = new JsonArray(stated);
        }

        package["resources"] = new JsonArray([.. tables.Select(t => Resource(t.Table, t.File))]);
        return JsonText.ToBytes(package);
    }

    private static void AddIfKnown(JsonObject target, string name, string value)
    {
        if (value.Length > 0)
        {
            target[name] = value;
        }
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode?)name)]);

    private static JsonObject Resource(Table table, Download file) => new()
    {
        ["name"] = table.Name,
        ["type"] = "table",
        ["title"] = table.Title,
        ["description"] = table.Description,
        ["path"] = file.Name,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = file.Size,
        ["hash"] = $"sha256:{file.Sha256}",
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
        ["schema"] = Schema(table),
    };

    private static JsonObject Schema(Table table)
    {
        JsonObject schema = new()
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Names(table.Key),
        };
        if (table.ForeignKeys.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. table.ForeignKeys.Select(Key)]);
        }

        return schema;
    }

    private static JsonObject Field(Column column)
    {
        JsonObject field = new() { ["name"] = column.Name, ["title"] = column.Title, ["type"] = TypeOf(column.Type) };
        if (column.Type == ColumnType.Uri)
        {
            field["format"] = "uri";
        }

        AddIfKnown(field, "description", column.Description);
        AddIfKnown(field, "rdfType", column.Type == ColumnType.Edtf ? Linked.Iris.Edtf : "");
        JsonObject constraints = [];
        if (column.IsRequired)
        {
            constraints["required"] = true;
        }

        if (column.Permissible.Count > 0)
        {
            constraints["enum"] = Names(column.Permissible);
        }

        if (constraints.Count > 0)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static JsonObject Key(ForeignKey key) => new()
    {
        ["fields"] = Names(key.Columns),
        ["reference"] = new JsonObject { ["resource"] = key.Table, ["fields"] = Names(key.Keys) },
    };

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Boolean => "boolean",
        ColumnType.Integer => "integer",
        ColumnType.Float or ColumnType.Decimal => "number",
        ColumnType.Date => "date",
        ColumnType.DateTime => "datetime",
        _ => "string",
    };
}
