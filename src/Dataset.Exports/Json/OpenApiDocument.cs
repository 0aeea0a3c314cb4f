using System.Text.Json.Nodes;
using Dataset.Exports.Descriptions;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Json;

/// <summary>Describes the API in OpenAPI 3.1, from the catalog.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class OpenApiDocument(DatasetShape dataset, ExportSettings settings)
{
    private readonly JsonSchemas _schemas = new(dataset);
    private readonly JsonObject _paths = [];

    /// <summary>The document.</summary>
    public JsonObject Create()
    {
        AddPath($"/{ApiPaths.Index}", "getIndex", "Dataset", "The collections of the dataset", _schemas.Define("Index", Index()), []);
        foreach (CollectionShape collection in dataset.Collections)
        {
            AddCollection(collection);
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = Info(),
            // An address relative to this document, so that the description holds behind any host.
            ["servers"] = new JsonArray(new JsonObject { ["url"] = settings.BaseUrl is null ? "." : settings.Address(ApiPaths.Folder) }),
            ["security"] = new JsonArray(),
            ["tags"] = new JsonArray([Tag("Dataset", "The dataset as a whole."), .. dataset.Collections.Select(c => Tag(c.Info.Title, c.Info.Description))]),
            ["paths"] = _paths,
            ["components"] = new JsonObject { ["schemas"] = _schemas.Components },
        };
    }

    private static JsonObject Tag(string name, string description) =>
        description.Length > 0 ? new() { ["name"] = name, ["description"] = description } : new() { ["name"] = name };

    private static JsonObject Parameter(string name, JsonObject schema, string description) => new()
    {
        ["name"] = name,
        ["in"] = "path",
        ["required"] = true,
        ["description"] = description,
        ["schema"] = schema,
    };

    private static JsonObject Response(string description, JsonNode? content = null)
    {
        JsonObject response = new() { ["description"] = description };
        if (content is not null)
        {
            response["content"] = content;
        }

        return response;
    }

    private JsonObject Info()
    {
        JsonObject info = new()
        {
            ["title"] = dataset.Catalog.Title,
            ["version"] = dataset.Catalog.Version.Length > 0 ? dataset.Catalog.Version : "0",
            ["description"] = $"{dataset.Catalog.Description} The files are static; an absent value is left out and never null, and a list is always an array.".TrimStart(),
        };
        if (License.Of(dataset.Catalog) is { } license)
        {
            info["license"] = license.Address.Length > 0
                ? new JsonObject { ["name"] = license.Name, ["url"] = license.Address }
                : new JsonObject { ["name"] = license.Name };
        }

        return info;
    }

    private void AddCollection(CollectionShape collection)
    {
        string name = collection.Info.CSharpName;
        string stem = ApiPaths.Stem(collection.Info);
        string tag = collection.Info.Title;
        string fact = _schemas.Define($"{name}.Fact", _schemas.Fact(collection));
        string page = _schemas.Define($"{name}.Page", Page(fact));
        string file = _schemas.Define($"{name}.File", File(fact));
        AddPath($"/{stem}.json", $"list{name}", tag, $"{tag}, the first {settings.FactsPerPage} by identifier", page, []);
        AddPath(
            $"/{stem}.{{page}}.json",
            $"list{name}Page",
            tag,
            $"{tag}, further files of up to {settings.FactsPerPage}",
            page,
            [Parameter("page", new JsonObject { ["type"] = "integer", ["minimum"] = 2 }, "The number of the file, from 2 to `pages`.")]);
        AddPath(
            $"/{stem}/{{id}}.json",
            $"get{name}",
            tag,
            $"{tag}, one of them",
            file,
            [Parameter("id", JsonSchemas.Text(), "The identifier of the fact; `index` and the names that Windows keeps for devices, such as `con`, have an underscore behind them.")]);
    }

    private void AddPath(string path, string operation, string tag, string summary, string schema, JsonArray parameters)
    {
        JsonObject get = new()
        {
            ["operationId"] = operation,
            ["summary"] = summary,
            ["tags"] = new JsonArray(tag),
            ["responses"] = new JsonObject
            {
                ["200"] = Response(summary + ".", new JsonObject { ["application/json"] = new JsonObject { ["schema"] = JsonSchemas.Reference(schema) } }),
                ["404"] = Response("There is no such file."),
            },
        };
        _paths[path] = parameters.Count > 0 ? new JsonObject { ["parameters"] = parameters, ["get"] = get } : new JsonObject { ["get"] = get };
    }

    private static (string, JsonNode, bool)[] Envelope(string counted) =>
    [
        ("dataset", JsonSchemas.Text("The name of the dataset."), true),
        ("version", JsonSchemas.Text("The version of the facts; empty where the dataset states none."), true),
        ("license", JsonSchemas.Text("The license of the facts; empty where the dataset states none."), true),
        ("date", JsonSchemas.Text("The date of the facts; absent where the site was built without one.", "date"), false),
        ("count", JsonSchemas.Count(counted), true),
    ];

    private static JsonObject Index() => JsonSchemas.Closed("The dataset and its collections.",
    [
        .. Envelope("How many facts there are in all."),
        ("title", JsonSchemas.Text("The title of the dataset."), true),
        ("description", JsonSchemas.Text("What the dataset is."), true),
        ("openapi", JsonSchemas.Text("The description of the API, relative to this file.", "uri-reference"), true),
        ("data", JsonSchemas.ArrayOf(JsonSchemas.Closed("A collection.",
        [
            ("collection", JsonSchemas.Text("Its name."), true),
            ("title", JsonSchemas.Text("Its title."), true),
            ("description", JsonSchemas.Text("What it holds."), true),
            ("count", JsonSchemas.Count("How many facts it has."), true),
            ("pages", JsonSchemas.Count("How many files it has."), true),
            ("url", JsonSchemas.Text("Its first file, relative to this one.", "uri-reference"), true),
        ])), true),
    ]);

    private static JsonObject Page(string fact) => JsonSchemas.Closed("Facts of a collection, ordered by identifier.",
    [
        .. Envelope("How many facts the collection has."),
        ("page", JsonSchemas.Count("The number of this file, from 1."), true),
        ("pages", JsonSchemas.Count("How many files the collection has."), true),
        ("previous", JsonSchemas.Text("The file before this one, beside it; absent in the first.", "uri-reference"), false),
        ("next", JsonSchemas.Text("The file after this one, beside it; absent in the last.", "uri-reference"), false),
        ("data", JsonSchemas.ArrayOf(JsonSchemas.Reference(fact)), true),
    ]);

    private JsonObject File(string fact) => JsonSchemas.Closed("One fact.",
    [
        .. Envelope("1."),
        ("data", JsonSchemas.Reference(fact), true),
        ("referenced_by", _schemas.Backlinks(), true),
    ]);
}
