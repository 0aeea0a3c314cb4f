using System.Text.Json.Nodes;
using Dataset.Exports.Json;
using Dataset.Exports.Shapes;
using Dataset.Exports.Tables;

namespace Dataset.Exports.Descriptions;

/// <summary>Describes the CSV files for machine learning: Croissant 1.1, a vocabulary on top of schema.org.</summary>
/// <param name="catalog">The dataset.</param>
/// <param name="address">The address of the site, which the format requires.</param>
/// <param name="date">The date of the facts, which the format requires.</param>
internal sealed class Croissant(DatasetCatalog catalog, Uri address, DateOnly date)
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "croissant.json";

    /// <summary>The bytes of the file.</summary>
    /// <param name="tables">The tables with their files.</param>
    public byte[] Write(IReadOnlyList<(Table Table, Download File)> tables)
    {
        JsonObject document = new()
        {
            ["@context"] = CroissantContext.Create(),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = "http://mlcommons.org/croissant/1.1",
            ["name"] = catalog.Title,
            ["description"] = catalog.Description.Length > 0 ? catalog.Description : catalog.Title,
            ["url"] = address.AbsoluteUri,
            ["license"] = License.Of(catalog) is { } license ? license.Address.Length > 0 ? license.Address : license.Name : "",
            ["creator"] = new JsonArray([.. Contributors.Of(catalog).Select(name => new JsonObject { ["@type"] = "sc:Organization", ["name"] = name })]),
            ["datePublished"] = CanonicalText.Of(date),
        };
        document["citeAs"] = $"{string.Join(", ", Contributors.Of(catalog))} ({date.Year}). {catalog.Title}{(catalog.Version.Length > 0 ? $" (version {catalog.Version})" : "")}. {address.AbsoluteUri}";
        if (catalog.Version.Length > 0)
        {
            document["version"] = catalog.Version;
        }

        if (Contributors.Keywords(catalog) is { Count: > 0 } keywords)
        {
            document["keywords"] = new JsonArray([.. keywords.Select(word => (JsonNode?)word)]);
        }

        document["distribution"] = new JsonArray([.. tables.Select(t => FileObject(t.File))]);
        HashSet<string> ends = [.. tables.Select(t => t.Table).Where(table => !table.Columns.Any(column => FindKey(table, column) is not null)).Select(table => table.Name)];
        document["recordSet"] = new JsonArray([.. tables.Select(t => RecordSet(t.Table, t.File, ends))]);
        return JsonText.ToBytes(document);
    }

    private static JsonObject Id(string id) => new() { ["@id"] = id };

    private static string FieldId(string table, string column) => $"{table}/{column}";

    private JsonObject FileObject(Download file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = file.Name,
        ["name"] = file.Name,
        ["contentUrl"] = new Uri(address, file.Path).AbsoluteUri,
        ["contentSize"] = $"{file.Size} B",
        ["encodingFormat"] = file.MediaType,
        ["sha256"] = file.Sha256,
    };

    private static JsonObject RecordSet(Table table, Download file, HashSet<string> ends) => new()
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = table.Name,
        ["name"] = table.Name,
        ["description"] = $"{table.Title}. {table.Description} {CsvText.Rule}",
        ["key"] = new JsonArray([.. table.Key.Select(column => Id(FieldId(table.Name, column)))]),
        ["field"] = new JsonArray([.. table.Columns.Select(column => Field(table, column, file, ends))]),
    };

    /// <summary>What a column refers to. A field references another record set, not its own, and who joins by it wants no empty cell.</summary>
    private static ForeignKey? FindKey(Table table, Column column) => column.IsRequired
        ? table.ForeignKeys.FirstOrDefault(key => key.Table != table.Name && key.Columns.Contains(column.Name, StringComparer.Ordinal))
        : null;

    private static JsonObject Field(Table table, Column column, Download file, HashSet<string> ends)
    {
        JsonObject field = new()
        {
            ["@type"] = "cr:Field",
            ["@id"] = FieldId(table.Name, column.Name),
            ["name"] = column.Name,
            ["description"] = column.Description.Length > 0 ? column.Description : column.Title,
            ["dataType"] = TypeOf(column.Type),
        };
        if (column.Uri.Length > 0)
        {
            field["equivalentProperty"] = column.Uri;
        }

        field["source"] = new JsonObject { ["fileObject"] = Id(file.Name), ["extract"] = new JsonObject { ["column"] = column.Name } };

        // Its reader, mlcroissant, joins whatever is referenced and cannot join what is joined itself: it would read no record. The other descriptions state every key.
        if (FindKey(table, column) is { } key && ends.Contains(key.Table))
        {
            field["references"] = new JsonObject { ["field"] = Id(FieldId(key.Table, key.Keys[key.Columns.Index().First(c => c.Item == column.Name).Index])) };
        }

        return field;
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Boolean => "sc:Boolean",
        ColumnType.Integer => "sc:Integer",
        ColumnType.Float or ColumnType.Decimal => "sc:Float",
        ColumnType.Date => "sc:Date",
        ColumnType.DateTime => "sc:DateTime",
        ColumnType.Uri => "sc:URL",
        _ => "sc:Text",
    };
}
