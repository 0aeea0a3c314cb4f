using System.Text.Json.Nodes;

namespace Dataset.Exports.Descriptions;

/// <summary>The JSON-LD context that the specification of Croissant 1.1 recommends, with four terms more that its reader mlcroissant looks for.</summary>
internal static class CroissantContext
{
    private static readonly string[] Terms =
    [
        "annotation", "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "excludes", "extract", "field", "fileProperty", "fileObject",
        "fileSet", "format", "includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "readLines",
        "repeated", "replace", "samplingRate", "sdVersion", "separator", "source", "subField", "transform", "unArchive", "value",
    ];

    /// <summary>The context.</summary>
    public static JsonObject Create()
    {
        JsonObject context = new()
        {
            ["@language"] = "en",
            // The specification writes http, its reader and its own datasets write https; so does who wants to be read.
            ["@vocab"] = "https://schema.org/",
            ["sc"] = "https://schema.org/",
            ["cr"] = "http://mlcommons.org/croissant/",
            ["rai"] = "http://mlcommons.org/croissant/RAI/",
            ["dct"] = "http://purl.org/dc/terms/",
            ["conformsTo"] = "dct:conformsTo",
            ["data"] = new JsonObject { ["@id"] = "cr:data", ["@type"] = "@json" },
            ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
            ["examples"] = new JsonObject { ["@id"] = "cr:examples", ["@type"] = "@json" },
        };
        foreach (string term in Terms)
        {
            context[term] = $"cr:{term}";
        }

        return context;
    }
}
