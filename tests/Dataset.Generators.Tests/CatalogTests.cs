namespace Dataset.Generators.Tests;

/// <summary>The metadata that serves any schema without reflection.</summary>
public sealed class CatalogTests
{
    private readonly LoadedSample _library = LoadedSample.Of(Sample.Library);

    [Fact]
    public void Catalog_ListsCollectionsInSchemaOrder() =>
        Assert.Equal(["authors 2", "books 2", "loans 1"], _library.Catalog.Collections.Select(c => $"{c.Name} {c.Facts.Count}"));

    [Fact]
    public void Slots_AreInheritedFirst() =>
        Assert.Equal(["id", "remark", "name", "other_names", "born", "teacher"], _library.Catalog.FindClass("Author")!.Slots.Select(s => s.Name));

    [Fact]
    public void Values_AreReadByMetadata()
    {
        IFact book = _library.Fact("books", "on-lines");

        Assert.Equal(
            [
                "id=on-lines", "name=On lines", "authors=ada-quill", "authors=ben-reed", "kind=essay", "genres=essay", "genres=novel", "shelf=QA76",
                "pages=320", "weight=0.450", "rating=4.5", "is_lent=True", "acquired=02/29/2024", "scanned=03/01/2024 10:20:30 +02:00",
                "opens=08:30:00", "address=https://example.org/on-lines", "years=1843", "years=-5", "years=9223372036854775807",
                "editions.year=1843", "editions.editor=ben-reed", "editions.year=1850/1851", "binding.year=201X",
                "copies.code=copy-1", "copies.state=worn", "copies.code=copy-2",
            ],
            Dump(book, ""));
    }

    [Fact]
    public void Fact_KnowsItsFileClassAndLabel()
    {
        IFact book = _library.Fact("books", "on-lines");

        Assert.Equal(("seeds/books/books.yaml", "Book", "On lines"), (book.File, book.Class.Name, book.Label));
        Assert.Equal("first-loan", _library.Fact("loans", "first-loan").Label);
    }

    [Fact]
    public void Enum_KeepsTextsAndObsolescence() => Assert.Equal(
        ["novel False A long story.", "essay False ", "withdrawn True It was taken off the shelves."],
        _library.Catalog.Enums.Single().Values.Select(v => $"{v.Text} {v.IsObsolete} {v.Description}"));

    [Fact]
    public void Uris_AreExpanded()
    {
        ClassInfo author = _library.Catalog.FindClass("Author")!;

        Assert.Equal("https://example.org/library/Author", author.Uri);
        Assert.Equal("https://example.org/library/born", author.FindSlot("born")!.Uri);
    }

    [Fact]
    public void Slot_SaysWhatTellsTheClassOfAValue()
    {
        DatasetCatalog zoo = LoadedSample.Of(Sample.Zoo).Catalog;

        Assert.Equal("kind", Assert.Single(zoo.FindClass("Lion")!.Slots, slot => slot.IsTypeDesignator).Name);
        Assert.Equal(
            ["who Animal Keeper", "where Place Address", "also Lion Snake"],
            zoo.FindClass("Event")!.Slots.Where(slot => slot.Alternatives.Count > 0).Select(slot => $"{slot.Name} {string.Join(' ', slot.Alternatives)}"));
    }

    [Fact]
    public void Types_SayWhatTheyNarrowAndWhatAValueMeets() => Assert.Equal(
        ["partial_date string Edtf ", "shelf_mark string Text what matches ^[A-Z]{2}[0-9]+$"],
        _library.Catalog.Types.Select(t => $"{t.Name} {t.BuiltIn} {t.Kind} {string.Join("; ", t.Conditions)}"));

    [Fact]
    public void Conditions_AreThoseOfTheSlotAndNotOfItsType()
    {
        ClassInfo book = _library.Catalog.FindClass("Book")!;

        Assert.Equal(["1 or more"], book.FindSlot("pages")!.Conditions);
        Assert.Empty(book.FindSlot("shelf")!.Conditions);
    }

    [Fact]
    public void Class_KnowsItsMixinsRulesAndUniqueKeys()
    {
        DatasetCatalog zoo = LoadedSample.Of(Sample.Zoo).Catalog;
        ClassInfo lion = zoo.FindClass("Lion")!;

        Assert.Equal(["Weighed"], lion.Parent!.Mixins.Select(mixin => mixin.Name));
        Assert.Equal(["ear_tag", "name diet"], lion.UniqueKeys.Select(key => string.Join(' ', key)));
    }

    [Fact]
    public void Collection_SaysWhetherItsFactsAreMembers() =>
        Assert.Equal(["authors", "books"], _library.Catalog.Collections.Where(c => c.HasNamedMembers).Select(c => c.Name));

    [Fact]
    public void Rules_AreToldInTheWordsOfTheSchemaOrInOurs()
    {
        const string Rules = """
              Loan:
                is_a: Item
                rules:
                  - description: A loan of a sort says when.
                    preconditions: {slot_conditions: {remark: {value_presence: PRESENT}}}
                    postconditions: {slot_conditions: {since: {required: true}}}
                  - preconditions: {slot_conditions: {remark: {equals_string: lost}}}
                    postconditions: {slot_conditions: {book: {required: true}}}
                    elseconditions: {slot_conditions: {since: {required: true}}}
                  - preconditions: {slot_conditions: {remark: {equals_string: lent}}}
                    elseconditions: {slot_conditions: {remark: {value_presence: ABSENT}}}

            """;
        Sample sample = Sample.Library.Edit("seeds/schema/library.yaml", "  Loan:\n    is_a: Item\n", Rules);

        Assert.Equal(
            [
                "A loan of a sort says when.",
                "When 'remark' is 'lost', 'book' is present; otherwise 'since' is present.",
                "Unless 'remark' is 'lent', 'remark' is absent.",
            ],
            LoadedSample.Of(sample).Catalog.FindClass("Loan")!.Rules);
    }

    private static IEnumerable<string> Dump(IRecord record, string prefix) => record.Class.Slots.SelectMany(slot => slot.GetValues(record).SelectMany(value => value switch
    {
        IFact fact when slot.Kind == SlotKind.Reference => [$"{prefix}{slot.Name}={fact.Id}"],
        IRecord inner => Dump(inner, $"{prefix}{slot.Name}."),
        _ => (IEnumerable<string>)[$"{prefix}{slot.Name}={Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)}"],
    }));
}
