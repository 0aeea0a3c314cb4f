using System.Text.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Json;

/// <summary>Makes the files of the API: the index, the collections in files of limited length, each fact, and the description of all.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="settings">The settings.</param>
internal sealed class ApiWriter(DatasetShape dataset, ExportSettings settings)
{
    private readonly FactWriter _facts = new(dataset, settings);

    /// <summary>Every file, relative to the site.</summary>
    public IEnumerable<ExportFile> Files()
    {
        yield return File(ApiPaths.Index, WriteIndex);
        yield return new ExportFile($"{ApiPaths.Folder}/{ApiPaths.OpenApi}", buffer => JsonText.Write(buffer, json => new OpenApiDocument(dataset, settings).Create().WriteTo(json)));
        foreach (CollectionShape collection in dataset.Collections)
        {
            int pages = Pages(collection);
            for (int page = 1; page <= pages; page++)
            {
                int number = page;
                yield return File(ApiPaths.Page(collection.Info, number), json => WritePage(json, collection, number, pages));
            }

            foreach (IFact fact in collection.Facts)
            {
                yield return File(ApiPaths.Fact(collection.Info, settings.FileNameOf(fact.Id)), json => WriteFact(json, collection, fact));
            }
        }
    }

    private static ExportFile File(string path, Action<Utf8JsonWriter> write) =>
        new($"{ApiPaths.Folder}/{path}", buffer => JsonText.Write(buffer, write));

    private int Pages(CollectionShape collection) => Math.Max(1, (collection.Facts.Count + settings.FactsPerPage - 1) / settings.FactsPerPage);

    private void WriteEnvelope(Utf8JsonWriter json, int count)
    {
        json.WriteString("dataset", dataset.Catalog.Name);
        json.WriteString("version", dataset.Catalog.Version);
        json.WriteString("license", dataset.Catalog.License);
        if (settings.Date is { } date)
        {
            json.WriteString("date", CanonicalText.Of(date));
        }

        json.WriteNumber("count", count);
    }

    private void WriteIndex(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteEnvelope(json, dataset.Count);
        json.WriteString("title", dataset.Catalog.Title);
        json.WriteString("description", dataset.Catalog.Description);
        json.WriteString("openapi", ApiPaths.OpenApi);
        json.WriteStartArray("data");
        foreach (CollectionShape collection in dataset.Collections)
        {
            json.WriteStartObject();
            json.WriteString("collection", collection.Name);
            json.WriteString("title", collection.Info.Title);
            json.WriteString("description", collection.Info.Description);
            json.WriteNumber("count", collection.Facts.Count);
            json.WriteNumber("pages", Pages(collection));
            json.WriteString("url", ApiPaths.Page(collection.Info, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WritePage(Utf8JsonWriter json, CollectionShape collection, int number, int pages)
    {
        json.WriteStartObject();
        WriteEnvelope(json, collection.Facts.Count);
        json.WriteNumber("page", number);
        json.WriteNumber("pages", pages);
        if (number > 1)
        {
            json.WriteString("previous", ApiPaths.Page(collection.Info, number - 1));
        }

        if (number < pages)
        {
            json.WriteString("next", ApiPaths.Page(collection.Info, number + 1));
        }

        json.WriteStartArray("data");
        foreach (IFact fact in collection.Facts.Skip((number - 1) * settings.FactsPerPage).Take(settings.FactsPerPage))
        {
            _facts.Write(json, collection, fact);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFact(Utf8JsonWriter json, CollectionShape collection, IFact fact)
    {
        json.WriteStartObject();
        WriteEnvelope(json, 1);
        json.WritePropertyName("data");
        _facts.Write(json, collection, fact);
        json.WriteStartArray("referenced_by");
        foreach (Backlink backlink in fact.ReferencedBy)
        {
            json.WriteStartObject();
            _facts.WriteReference(json, backlink.Fact);
            json.WriteString("field", backlink.Slot.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
