namespace Dataset.Site.Tests.Library;

/// <summary>A fact of the library, written by hand as the generator would write it.</summary>
internal sealed class Author(string id, string name, string born = "") : IFact
{
    public string Id => id;

    public string Name => name;

    public EdtfDate? Born => born.Length > 0 ? EdtfDate.Parse(born) : null;

    public string? Homepage { get; init; }

    public string Label => name;

    public string File => "shelf/authors.yaml";

    public ClassInfo Class => LibraryCatalog.AuthorClass;

    public List<Backlink> Backlinks { get; } = [];

    public IReadOnlyList<Backlink> ReferencedBy => Backlinks;
}
