namespace Dataset.Site.Tests.Library;

/// <summary>A fact of the library that refers to others, also in a cycle.</summary>
internal sealed class Book(string id, string title) : IFact
{
    public string Id => id;

    public string Title => title;

    public string Blurb { get; init; } = "";

    public Author? Author { get; init; }

    public Book? Sequel { get; set; }

    public long? Pages { get; init; }

    public decimal? Price { get; init; }

    public bool? InPrint { get; init; }

    public IReadOnlyList<Edition> Editions { get; init; } = [];

    public string Label => title;

    public string File => "shelf/books.yaml";

    public ClassInfo Class => LibraryCatalog.BookClass;

    public List<Backlink> Backlinks { get; } = [];

    public IReadOnlyList<Backlink> ReferencedBy => Backlinks;
}
