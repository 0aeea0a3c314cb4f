using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Site.Rendering;

namespace Dataset.Site.Changes;

/// <summary>Writes a feed as JSON Feed 1.1. Addresses are absolute there, so that they are left out while that of the site is not known.</summary>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the feed.</summary>
    public static void Write(Feed feed, PageBuffer buffer)
    {
        using Utf8JsonWriter json = new(buffer, Options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        Address("home_page_url", ChangePaths.Index, feed, json);
        Address("feed_url", ChangePaths.Json(feed.Collection), feed, json);
        json.WriteString("language", "en");
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", feed.Catalog.Title);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        foreach (FeedEntry entry in feed.Entries())
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            Address("url", entry.Path, feed, json);
            json.WriteString("title", entry.Title);
            json.WriteString("content_html", entry.Html);
            json.WriteString("date_published", entry.Date.UtcDateTime);
            json.WriteStartArray("tags");
            foreach (string tag in entry.Tags)
            {
                json.WriteStringValue(tag);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Address(string name, string path, Feed feed, Utf8JsonWriter json)
    {
        if (feed.Address(path) is { } address)
        {
            json.WriteString(name, address);
        }
    }
}
