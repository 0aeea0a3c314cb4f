namespace Dataset.Site.Tests.Library;

/// <summary>A dataset of another domain: no sources, no disputes, nothing of the vocabulary.</summary>
internal static class LibraryCatalog
{
    public const string Hostile = "<script>alert(1)</script> @(1+1) {{ 7*7 }} \"quoted\" & 'so' on";

    public static readonly ClassInfo EditionClass = new()
    {
        Name = "Edition",
        CSharpName = "Edition",
        Title = "Edition",
        LabelSlotName = "title",
        Slots =
        [
            Slots.Of<Edition>("title", SlotKind.Text, e => [e.Title]),
            Slots.Of<Edition>("language", SlotKind.Text, e => [e.Language], uri: "http://schema.org/inLanguage"),
        ],
    };

    public static readonly ClassInfo AuthorClass = new()
    {
        Name = "Author",
        CSharpName = "Author",
        Title = "Author",
        LabelSlotName = "name",
        Slots =
        [
            Slots.Identifier(),
            Slots.Of<Author>("name", SlotKind.Text, a => [a.Name], isRequired: true),
            Slots.Of<Author>("born", SlotKind.Edtf, a => Slots.Maybe(a.Born)),
            Slots.Of<Author>("homepage", SlotKind.Uri, a => Slots.Maybe(a.Homepage)),
        ],
    };

    public static readonly ClassInfo BookClass = new()
    {
        Name = "Book",
        CSharpName = "Book",
        Title = "Book",
        LabelSlotName = "title",
        Slots =
        [
            Slots.Identifier(),
            Slots.Of<Book>("title", SlotKind.Text, b => [b.Title], isRequired: true),
            Slots.Of<Book>("blurb", SlotKind.Text, b => b.Blurb.Length > 0 ? [b.Blurb] : [], uri: "http://schema.org/description"),
            Slots.Of<Book>("author", SlotKind.Reference, b => Slots.Maybe(b.Author), range: "Author"),
            Slots.Of<Book>("sequel", SlotKind.Reference, b => Slots.Maybe(b.Sequel), range: "Book"),
            Slots.Of<Book>("pages", SlotKind.Integer, b => Slots.Maybe(b.Pages)),
            Slots.Of<Book>("price", SlotKind.Decimal, b => Slots.Maybe(b.Price)),
            Slots.Of<Book>("in_print", SlotKind.Boolean, b => Slots.Maybe(b.InPrint)),
            Slots.Of<Book>("editions", SlotKind.Inlined, b => b.Editions, range: "Edition", isMultivalued: true),
        ],
    };

    public static DatasetCatalog Create(int moreBooks = 0)
    {
        Author writer = new Author("mary-shelley", "Mary Shelley", "1797-08-30") { Homepage = "javascript:alert(1)" };
        Author hostile = new Author("hostile", Hostile) { Homepage = "https://example.org/a?b=1&c=[2]" };
        Book book = new Book("index", "Frankenstein\u0001\u202E")
        {
            Blurb = Hostile,
            Author = writer,
            Pages = 280,
            Price = 12.50m,
            InPrint = true,
            Editions = [new Edition("פרנקנשטיין", "he"), new Edition("Frankenstein oder der moderne Prometheus", "de")],
        };
        Book sequel = new Book("sequel", "The Last Man") { Author = hostile, Sequel = book };
        book.Sequel = sequel;
        List<Book> books = [book, sequel, .. Enumerable.Range(0, moreBooks).Select(n => new Book($"volume-{n:D5}", $"Volume {n}") { Author = writer })];
        books.ForEach(Link);
        return new DatasetCatalog
        {
            Name = "library",
            Title = "A tiny library",
            Description = Hostile,
            Collections =
            [
                new() { Name = "authors", CSharpName = "Authors", Title = "Authors", Class = AuthorClass, Facts = [hostile, writer] },
                new() { Name = "books", CSharpName = "Books", Title = "Books", Class = BookClass, Facts = books },
            ],
            Classes = [AuthorClass, BookClass, EditionClass],
            Enums = [],
            Prefixes = [],
        };
    }

    private static void Link(Book book)
    {
        book.Author?.Backlinks.Add(new Backlink(book, BookClass.FindSlot("author")!));
        book.Sequel?.Backlinks.Add(new Backlink(book, BookClass.FindSlot("sequel")!));
    }
}
