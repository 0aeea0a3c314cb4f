using System.Buffers;
using Dataset.Site.Programs;
using Dataset.Site.Reading;
using Dataset.Site.Rendering;
using Dataset.Site.Views;

namespace Dataset.Site.Citing;

/// <summary>Reads what a list of references says of documents, of records and of the dataset.</summary>
/// <param name="page">The page that shows them.</param>
public sealed class ReferenceReader(PageContext page)
{
    // Every control, and every white space but the one between words.
    private static readonly SearchValues<char> Breaks =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && (char.IsControl(c) || char.IsWhiteSpace(c)))]);

    private readonly SourceReader _sources = new(page.Index);

    private DatasetPackage? Package => page.Settings.Package;

    private string Version => Package?.Version is { Length: > 0 } version ? version : page.Catalog.Version;

    /// <summary>How to cite a record: the documents that it rests on, then itself.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="address">Where it is published.</param>
    public CiteView Read(IFact fact, FactAddress address) => new(
        page,
        page.Index.Profile(fact).IsSource ? [Document(fact)] : [.. new CitationReader(page.Index).Sources(fact).Select(Document)],
        Record(fact, address));

    /// <summary>How to cite the dataset as a whole.</summary>
    public CiteView ReadDataset() => new(page, [], new Reference(PlainKey(page.Catalog.Name), page.Catalog.Title)
    {
        Author = Package?.Authors ?? "",
        Version = Version,
        Url = page.Settings.BaseUrl?.AbsoluteUri ?? "",
    });

    private Reference Document(IFact source) => new(PlainKey(source.Id), Plain(source.Label))
    {
        Language = source.Text(page.Index.Profile(source).Language),
        Author = Plain(_sources.Publisher(source)),
        Date = FactDate.From(_sources.Date(source)),
        Url = _sources.Address(source) ?? "",
    };

    private Reference Record(IFact fact, FactAddress address) => new(PlainKey($"{page.Catalog.Name}-{address.Collection.Name}-{fact.Id}"), Plain(fact.Label))
    {
        Language = fact.Text(page.Index.Profile(fact).Language),
        Author = Package?.Authors ?? "",
        Container = page.Catalog.Title,
        Version = Version,
        Number = $"{address.Collection.Name}/{fact.Id}",
        Url = page.Settings.BaseUrl is { } root ? root.AbsoluteUri + address.Page : "",
    };

    private static string PlainKey(string name) => FileNames.OfElement(name);

    // A reference is one line: line breaks in a title would end it in some formats.
    private static string Plain(string text) => !text.AsSpan().ContainsAny(Breaks) && !text.Contains("  ", StringComparison.Ordinal) && text.AsSpan().Trim().Length == text.Length
        ? text
        : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(c => !char.IsControl(c)))));
}
