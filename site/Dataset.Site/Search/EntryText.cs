using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Site.Reading;

namespace Dataset.Site.Search;

/// <summary>Writes an entry as the script reads it: an array, whose places <c>Script/20-index.js</c> names.</summary>
/// <param name="index">The index of the catalog.</param>
internal sealed class EntryText(SiteIndex index)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The entry, in UTF-8.</summary>
    /// <param name="entry">An entry.</param>
    public byte[] Write(SearchEntry entry)
    {
        IFact fact = entry.Fact;
        ClassProfile profile = index.Profile(fact);
        ArrayBufferWriter<byte> bytes = new(256);
        using (Utf8JsonWriter json = new(bytes, Options))
        {
            json.WriteStartArray();
            json.WriteNumberValue(index.Catalog.Collections.Index().First(c => c.Item == entry.Address.Collection).Index);
            json.WriteStringValue(entry.Address.FileName);
            json.WriteStringValue(entry.Label.Text);
            json.WriteStringValue(Language(entry.Label));
            json.WriteStringValue(FactDate.From(fact.First(profile.Date)) is { } date ? DateText.InWords(date) : "");
            json.WriteStringValue(StandingOf(fact, profile));
            json.WriteNumberValue(entry.Weight);
            json.WriteStartArray();
            foreach (SearchName name in entry.Names)
            {
                json.WriteStringValue(name.Text);
                json.WriteStringValue(Language(name));
                json.WriteNumberValue(name.IsIdentifier ? 1 : 0);
            }

            json.WriteEndArray();
            json.WriteStringValue(fact.Id == entry.Address.FileName ? "" : fact.Id);
            json.WriteEndArray();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static string Language(SearchName name) => TextDirection.LangAttribute(name.Text, name.Language) ?? "";

    /// <summary>What a reader must know before following the link: that the fact was withdrawn, or that sources differ on it.</summary>
    private string StandingOf(IFact fact, ClassProfile profile) =>
        fact.First(profile.Status) is EnumValueInfo { IsObsolete: true } status ? status.Title
        : fact.ReferencedBy.Any(reference => reference.Slot.Uri == Vocabulary.Subject && index.Profile(reference.Fact).IsDispute) ? "Sources differ"
        : "";
}
