using System.Buffers;
using System.Text;
using System.Xml;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;

namespace Dataset.Site.Changes;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Writes the feed.</summary>
    public static void Write(Feed feed, PageBuffer buffer)
    {
        using MemoryStream bytes = new();
        XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };
        using (XmlWriter xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "en");
            Element(xml, "id", feed.Id);
            Element(xml, "title", feed.Title);
            Element(xml, "updated", Time(feed.Updated));
            xml.WriteStartElement("author");
            Element(xml, "name", feed.Catalog.Title);
            xml.WriteEndElement();
            Link(xml, "self", "application/atom+xml", feed.Link(ChangePaths.Atom(feed.Collection)));
            Link(xml, "alternate", "text/html", feed.Link(ChangePaths.Index));
            if (WebAddress.TryMakeLink(feed.Catalog.License) is { } license)
            {
                Link(xml, "license", null, license);
            }

            foreach (FeedEntry entry in feed.Entries())
            {
                Write(entry, feed, xml);
            }

            xml.WriteEndElement();
        }

        buffer.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void Write(FeedEntry entry, Feed feed, XmlWriter xml)
    {
        xml.WriteStartElement("entry");
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Time(entry.Date));
        Link(xml, "alternate", "text/html", feed.Link(entry.Path));
        foreach (string tag in entry.Tags)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", Clean(tag));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Clean(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Clean(text));

    private static void Link(XmlWriter xml, string relation, string? type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", Clean(address));
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset time) => XmlConvert.ToString(time.UtcDateTime, XmlDateTimeSerializationMode.Utc);

    /// <summary>A text without the characters that XML cannot hold at all.</summary>
    private static string Clean(string text) => text.All(c => XmlConvert.IsXmlChar(c))
        ? text
        : string.Concat(text.EnumerateRunes().Select(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD"));
}
