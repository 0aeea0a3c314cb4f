using System.Text.Json;
using Dataset.Exports.Tests.Readers;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

/// <summary>What becomes of schemas that formats have no name or no type for, and what is refused.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void FieldsWithTheNamesOfOurs_GetColumnsOfTheirOwn()
    {
        ClassInfo item = Slots.Class("Item", slots: [Slots.Of("ordinal"), Slots.Of("fact_id"), Slots.Of("Ordinal")]);
        ClassInfo thing = Slots.Class("Thing", slots: [Slots.Identifier, Slots.Of("ID"), Slots.Of("date", SlotKind.Edtf), Slots.Of("date_earliest"), Slots.Of("items", SlotKind.Inlined, "Item", isMultivalued: true)]);
        SampleFact fact = new(thing, "a", ("ID", ["own"]), ("date", [EdtfDate.Parse("1985")]), ("date_earliest", ["first"]), ("items", [new SampleRecord(item, ("ordinal", ["x"]), ("fact_id", ["y"]), ("Ordinal", ["z"]))]));
        WrittenExports exports = new(Slots.Catalog("clashes", [thing, item], Slots.Collection("facts", thing, [fact]), Slots.Collection("statements", thing, [])));

        Assert.Equal("id,ID_2,date,date_earliest,date_latest,date_earliest_2\na,own,1985,1985-01-01,1985-12-31,first\n", exports.Text("downloads/csv/facts.csv"));
        Assert.Equal("fact_id,ordinal,ordinal_2,fact_id_2,Ordinal_3\na,1,x,y,z\n", exports.Text("downloads/csv/facts_items.csv"));
        Assert.StartsWith("collection,id,class,label,file\nfacts,a,Thing", exports.Text("downloads/csv/facts_2.csv"), StringComparison.Ordinal);
        Assert.StartsWith("statement,collection,fact,", exports.Text("downloads/csv/statements_2.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatAreNoNamesElsewhere_AreMadePlain()
    {
        ClassInfo thing = Slots.Class("Déjà_vu", slots: [Slots.Identifier, Slots.Of("full name"), Slots.Of("a/b:c", isMultivalued: true), Slots.Of("@id x"), Slots.Of("שם")]);
        SampleFact fact = new(thing, "a", ("full name", ["n"]), ("a/b:c", ["one", "two"]), ("@id x", ["y"]), ("שם", ["z"]));
        WrittenExports exports = new(Slots.Catalog("../odd names", [thing], Slots.Collection("things", thing, [fact])));

        Assert.Equal("id,full_name,_id_x,שם\na,n,y,z\n", exports.Text("downloads/csv/things.csv"));
        Assert.Equal("fact_id,ordinal,a_b_c\na,1,one\na,2,two\n", exports.Text("downloads/csv/things_a_b_c.csv"));
        Assert.Contains("downloads/___odd_names.sqlite", exports.Paths);
        Assert.Equal("one", exports.Json("downloads/___odd_names.jsonld").GetProperty("@graph")[1].GetProperty("a_b_c")[0].GetString());
        Assert.Equal("n", exports.Json("api/v1/things.json").GetProperty("data")[0].GetProperty("fields").GetProperty("full name").GetString());
        Assert.All(exports.Json("api/v1/openapi.json").GetProperty("components").GetProperty("schemas").EnumerateObject(), schema => Assert.Matches("^[A-Za-z0-9._-]+$", schema.Name));
    }

    [Fact]
    public void FieldThatTwoClassesTypeDifferently_IsTextForBoth()
    {
        IFact[] animals = [new SampleFact(EveryKind.Lion, "leo", ("kind", ["Lion"]), ("seen", [EdtfDate.Parse("2001")]), ("size", [3L])), new SampleFact(EveryKind.Snake, "kaa", ("kind", ["Snake"]), ("seen", [EdtfDate.Parse("2001")]), ("size", [1.5m]))];
        WrittenExports exports = new(Slots.Catalog("zoo", EveryKind.Classes, Slots.Collection("animals", EveryKind.Animal, animals)));

        Assert.Equal(["\"1.5\"", "\"3\""], exports.Json("api/v1/animals.json").GetProperty("data").EnumerateArray().Select(fact => fact.GetProperty("fields").GetProperty("size").GetRawText()));
    }

    [Fact]
    public void RecordThatHoldsItsOwnKind_IsJsonInTables()
    {
        SampleRecord comment = new(EveryKind.Comment, ("text", ["a"]), ("replies", [new SampleRecord(EveryKind.Comment, ("text", ["b"]))]));
        SampleFact work = new(EveryKind.Work, "w", ("name", ["W"]), ("thread", [comment]));
        WrittenExports exports = new(Slots.Catalog("works", EveryKind.Classes, Slots.Collection("authors", EveryKind.Author, []), Slots.Collection("houses", EveryKind.House, []), Slots.Collection("works", EveryKind.Work, [work])));

        Assert.Equal("""{"text":"a","replies":[{"text":"b","replies":[]}]}""", TableRows.ReadRaw(exports.Bytes("downloads/csv/works.csv"))[0]["thread"]);
        Assert.Equal("b", exports.Json("api/v1/works/w.json").GetProperty("data").GetProperty("fields").GetProperty("thread").GetProperty("replies")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void NumberThatIsNone_IsRefusedWithTheFactAndTheWayOut(double number, string name)
    {
        DatasetCatalog catalog = Slots.Catalog("works", EveryKind.Classes, Slots.Collection("works", EveryKind.Work, [new SampleFact(EveryKind.Work, "w", ("name", ["W"]), ("many_Float", [1.0, number]))]));

        ExportException error = Assert.Throws<ExportException>(() => new DatasetExports(catalog, new ExportSettings()));

        Assert.Equal($"'many_Float' of 'w' is {name}, which neither JSON nor SQL can hold as a number. Leave it out, or make the field a text.", error.Message);
    }

    [Fact]
    public void ReferenceToAFactOfNoCollection_IsRefused()
    {
        SampleFact author = new(EveryKind.Author, "lost", ("name", ["Lost"]));
        DatasetCatalog catalog = Slots.Catalog("works", EveryKind.Classes, Slots.Collection("works", EveryKind.Work, [new SampleFact(EveryKind.Work, "w", ("name", ["W"]), ("author", [author]))]));

        Assert.Contains("'lost'", Assert.Throws<ExportException>(() => new DatasetExports(catalog, new ExportSettings())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FieldThatIsARecordInOneClassOnly_IsRefused()
    {
        ClassInfo item = Slots.Class("Item", slots: [Slots.Of("text")]);
        ClassInfo thing = Slots.Class("Thing", isAbstract: true, slots: [Slots.Identifier, Slots.Of("kind", isTypeDesignator: true)]);
        ClassInfo one = Slots.Class("One", thing, slots: [Slots.Of("part", SlotKind.Inlined, "Item")]);
        ClassInfo two = Slots.Class("Two", thing, slots: [Slots.Of("part")]);

        ExportException error = Assert.Throws<ExportException>(() => new DatasetExports(Slots.Catalog("things", [item, thing, one, two], Slots.Collection("things", thing, [])), new ExportSettings()));

        Assert.Contains("'part'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SameFacts_AreInJsonLinesAsInTheApi()
    {
        WrittenExports exports = new(Facts.Catalog.Instance);
        IEnumerable<JsonElement> api = Enumerable.Range(1, 2).SelectMany(page => exports.Json(page == 1 ? "api/v1/votes.json" : "api/v1/votes.2.json").GetProperty("data").EnumerateArray());

        Assert.Equal(
            api.Select(fact => JsonSerializer.Serialize(fact)),
            exports.Text("downloads/jsonl/votes.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement)));
    }
}
