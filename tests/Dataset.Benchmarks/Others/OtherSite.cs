using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Dataset.Benchmarks.Compiling;
using Dataset.Site;
using Dataset.Site.Rendering;

namespace Dataset.Benchmarks.Others;

/// <summary>Writes the sources of the same pages for another generator: data, templates, settings.</summary>
internal static class OtherSite
{
    /// <summary>For Hugo: a file a fact, with its data as front matter in JSON, which is what Hugo reads fastest.</summary>
    /// <param name="seeds">The folder of the dataset.</param>
    /// <param name="types">The compiled types of its schema.</param>
    /// <param name="folder">The folder to write to.</param>
    public static void WriteHugo(string seeds, string types, string folder)
    {
        Write(folder, "config.json", Embedded("Hugo/config.json"));
        Write(folder, "layouts/_default/baseof.html", Embedded("Hugo/baseof.html"));
        Write(folder, "layouts/_default/single.html", Embedded("Hugo/single.html"));
        Write(folder, "layouts/_default/list.html", Embedded("Hugo/list.html"));
        Write(folder, "layouts/partials/field.html", Embedded("Hugo/field.html"));
        DatasetCatalog catalog = FactLoader.Load(seeds, types);
        PageData data = Data(catalog);
        Write(folder, "data/site.json", data.Site.ToJsonString());
        foreach (JsonObject fact in catalog.Collections.SelectMany(data.Facts))
        {
            Write(folder, $"content/{fact["collection"]}/{fact["id"]}.md", fact.ToJsonString() + "\n");
        }
    }

    /// <summary>For Eleventy: a line of JSON a fact, from which its pagination makes pages.</summary>
    /// <param name="seeds">The folder of the dataset.</param>
    /// <param name="types">The compiled types of its schema.</param>
    /// <param name="folder">The folder to write to.</param>
    public static void WriteEleventy(string seeds, string types, string folder)
    {
        Write(folder, "eleventy.config.cjs", Embedded("Eleventy/eleventy.config.cjs"));
        Write(folder, "src/_includes/base.njk", Embedded("Eleventy/base.njk"));
        Write(folder, "src/fact.njk", Embedded("Eleventy/fact.njk"));
        Write(folder, "src/list.njk", Embedded("Eleventy/list.njk"));
        Write(folder, "src/_data/facts.cjs", Embedded("Eleventy/facts.cjs"));
        Write(folder, "src/_data/lists.cjs", Embedded("Eleventy/lists.cjs"));
        DatasetCatalog catalog = FactLoader.Load(seeds, types);
        PageData data = Data(catalog);
        Write(folder, "src/_data/site.json", data.Site.ToJsonString());
        Directory.CreateDirectory(Path.Combine(folder, "facts"));
        foreach (CollectionInfo collection in catalog.Collections)
        {
            File.WriteAllLines(Path.Combine(folder, "facts", collection.Name + ".jsonl"), data.Facts(collection).Select(fact => fact.ToJsonString()));
        }
    }

    private static PageData Data(DatasetCatalog catalog) => new(catalog, new SiteSettings { Package = PublishedDataset.Settings.Package });

    private static void Write(string folder, string path, string text)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Embedded(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
