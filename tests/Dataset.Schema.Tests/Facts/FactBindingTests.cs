using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Facts;

public class FactBindingTests
{
    private const string Ada = """
        ada:
          id: ada
          name: Ada
          friends: [ada, bob]
          mentor: bob
          offices:
            - title: Countess
              since: 1838
          emails:
            - address: a@b.org
              use: home
          awards:
            medal: {years: [1840, 1841]}
            prize: {id: prize, years: [1842]}
          sources:
            - {url: https://a.org, supports: [name, awards]}
        bob: {name: Bob}
        """;

    [Fact]
    public void Identifier_IsTheKey()
    {
        BoundFiles files = World.Sound(Ada);
        Assert.Equal(["ada", "bob"], files.Facts.Select(fact => fact.Id));
        Assert.Equal(new ScalarValue("bob"), files.Value("bob", "id"));
        Assert.All(files.Facts, fact => Assert.Equal(("people", "Person"), (fact.Collection, fact.Record.Class)));
    }

    [Fact]
    public void References_KeepTheirOrder()
    {
        BoundFiles files = World.Sound(Ada);
        Assert.Equal(new ListValue([new ReferenceValue("ada"), new ReferenceValue("bob")]), files.Value("ada", "friends"));
        Assert.Equal(new ReferenceValue("bob"), files.Value("ada", "mentor"));
    }

    [Fact]
    public void RecordsHeldByValue_AreBound()
    {
        BoundFiles files = World.Sound(Ada);
        RecordValue office = Assert.IsType<RecordValue>(Assert.Single(Assert.IsType<ListValue>(files.Value("ada", "offices")).Items));
        Assert.Equal(new BoundRecord("Office", [new ScalarValue("Countess"), new ScalarValue("1838")]), office.Record);
        Assert.Equal(
            new ListValue([new RecordValue(new BoundRecord("Email", [new ScalarValue("a@b.org"), new ScalarValue("home")]))]),
            files.Value("ada", "emails"));
    }

    [Fact]
    public void KeyedRecords_MayLeaveTheirIdentifierOut() =>
        Assert.Equal(
            ["medal", "prize"],
            Assert.IsType<ListValue>(World.Sound(Ada).Value("ada", "awards")).Items.Select(item => ((ScalarValue)((RecordValue)item).Record.Values[0]!).Text));

    [Fact]
    public void Keys_AreTheFactAndItsIdentifiedRecords() =>
        Assert.Equal(
            [
                new FactKey("people", "Person", "ada", [new ReferenceKey(0, "Person", "ada"), new ReferenceKey(0, "Person", "bob"), new ReferenceKey(1, "Person", "bob")], []),
                new FactKey("", "Email", "a@b.org", [], []),
                new FactKey("", "Award", "medal", [], []),
                new FactKey("", "Award", "prize", [], []),
                new FactKey("people", "Person", "bob", [], []),
            ],
            World.Sound(Ada).Files[0].Keys.Facts);

    [Fact]
    public void ReferenceInARecordHeldByValue_BelongsToTheFact()
    {
        SchemaModel schema = SchemaText.Model(SchemaText.Things + "      v: {range: V}\n  V: {attributes: {ref: {range: Thing}}}");
        BoundFiles files = FactText.Bind(schema, (FactText.Path, "a: {v: {ref: a}}"));
        Assert.Equal(new FactKey("things", "Thing", "a", [new ReferenceKey(0, "Thing", "a")], []), Assert.Single(files.Files[0].Keys.Facts));
    }

    [Fact]
    public void ReferenceToADescendant_IsSound() =>
        Assert.Empty(World.Bind("== seeds/disputes/a.yaml\nd: {name: D, subject: e, field: date}\n== seeds/events/a.yaml\ne: {name: E, date: 2024-01-01}").Issues);

    [Fact]
    public void FieldOfASubject_IsLookedForInItsClass() =>
        Assert.Empty(World.Bind("== seeds/disputes/a.yaml\nd: {name: D, subject: e, field: date}\n== seeds/words/a.yaml\na-e: {}\n== seeds/events/a.yaml\ne: {name: E, date: 2024-01-01}").Issues);

    [Fact]
    public void SameIdentifierOfUnrelatedClasses_IsSound() =>
        Assert.Empty(World.Bind("ada: {name: Ada, awards: {ada: {years: [1]}}}\n== seeds/words/a.yaml\nada: {meaning: A name.}").Issues);

    [Fact]
    public void SubfolderOfACollection_BelongsToIt() =>
        Assert.Equal("ada", Assert.Single(World.Sound("== seeds/people/uk/19/a.yaml\nada: {name: Ada}").Facts).Id);

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.")]
    [InlineData("{}")]
    [InlineData("---")]
    public void FileWithoutFacts_IsSound(string text) => Assert.Empty(World.Sound(text).Facts);

    [Fact]
    public void FileOutsideOfCollections_HasNoFacts() => Assert.Empty(World.Bind("== seeds/peple/a.yaml\nada: {name: Ada}").Facts);

    [Theory]
    [InlineData("ada:\n  name: [\nbob: {name: Bob}")]
    [InlineData("ada: Ada\nbob: {name: Bob}")]
    [InlineData("ada:\nbob: {name: Bob}")]
    [InlineData("ada: {nmae: Ada}\nbob: {name: Bob}")]
    [InlineData("ada: {name: Ada, height: tall}\nbob: {name: Bob}")]
    [InlineData("ada: {name: Ada, name: Bob}\nbob: {name: Bob}")]
    public void BrokenFact_KeepsIdAndMemberAndGivesOneIssue(string text)
    {
        BoundFiles files = World.Bind(text + "\ncarl: {name: Carl, mentor: ada}");
        Assert.Single(files.Issues);
        Assert.Equal(["ada", "bob", "carl"], files.Facts.Select(fact => fact.Id));
        Assert.Equal(new ScalarValue("Bob"), files.Value("bob", "name"));
        Assert.Equal(new ScalarValue("ada"), files.Value("ada", "id"));
        Assert.Empty(files.Corpus.Duplicates);
    }

    [Fact]
    public void WrongValue_LosesItselfOnly()
    {
        BoundFiles files = World.Bind("ada: {name: Ada, height: tall, friends: [ada, nobody, [x]]}");
        Assert.Equal(3, files.Issues.Count);
        Assert.Null(files.Value("ada", "height"));
        Assert.Equal(new ListValue([new ReferenceValue("ada"), new ReferenceValue("nobody")]), files.Value("ada", "friends"));
    }

    [Fact]
    public void Issues_AreInTheOrderOfTheText()
    {
        BoundFiles files = World.Bind("ada: {mentor: nobody, height: tall, name: [}\nbob: {xyz: 1, name: Bob, name: Bob}");
        Assert.Equal(files.Issues.Select(issue => issue.Span.Start).Order(), files.Issues.Select(issue => issue.Span.Start));
    }

    [Fact]
    public void Comment_ChangesSpansOnly()
    {
        BoundFiles before = World.Bind(Ada);
        BoundFiles after = World.Bind("# A comment.\n" + Ada);
        Assert.Equal(before.Files[0].Facts, after.Files[0].Facts);
        Assert.Equal(before.Files[0].Keys, after.Files[0].Keys);
        Assert.NotEqual(before.Files[0].Marks, after.Files[0].Marks);
    }

    [Fact]
    public void Value_ChangesNoKey()
    {
        BoundFiles before = World.Bind(Ada);
        BoundFiles after = World.Bind(Ada.Replace("Countess", "Lady", StringComparison.Ordinal));
        Assert.NotEqual(before.Files[0].Facts, after.Files[0].Facts);
        Assert.Equal(before.Files[0].Keys, after.Files[0].Keys);
    }

    [Fact]
    public void RecordsInOneAnother_MayGoOnInACircle()
    {
        SchemaModel schema = SchemaText.Model(SchemaText.Things + "      v: {range: V}\n  V: {attributes: {w: {range: V}}}");
        Assert.Empty(FactText.Bind(schema, (FactText.Path, $"a: {{v: {string.Concat(Enumerable.Repeat("{w: ", 60))}{{}}{new string('}', 60)}}}")).Issues);
    }

    [Fact]
    public void OrderOfFiles_ChangesNoIssueAndNoDuplicate()
    {
        (string, string)[] files =
        [
            ("seeds/people/b.yaml", "ada: {name: B}\na-da: {name: B}\nx: {name: X, mentor: nobody}"),
            ("seeds/people/a.yaml", "ada: {name: A}\nada-1: {name: A}"),
            ("seeds/events/z.yaml", "ada: {name: Z, date: 2024-01-01}\nada1: {name: A}"),
        ];
        BoundFiles bound = FactText.Bind(World.Schema, files);
        BoundFiles other = FactText.Bind(World.Schema, files.Reverse());
        Assert.Equal(bound.Corpus.Duplicates, other.Corpus.Duplicates);
        Assert.Equal(
            bound.Issues.OrderBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Span.Start),
            other.Issues.OrderBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Span.Start));
    }

    [Fact]
    public void Duplicate_IsTheOneInTheLaterFile() =>
        Assert.Equal(
            [new DuplicateFact("seeds/people/b.yaml", "people", "ada")],
            World.Bind("== seeds/people/b.yaml\nada: {name: B}\n== seeds/people/a.yaml\nada: {name: A}").Corpus.Duplicates);

    [Fact]
    public void IdentifierThatIsIllFormed_TakesNoMember()
    {
        BoundFiles files = World.Bind("== seeds/people/a.yaml\nA-da: {name: A}\n== seeds/people/b.yaml\na-da: {name: B}");
        Assert.Equal("DS0210", Assert.Single(files.Issues).Rule.Id);
        Assert.Equal([new DuplicateFact("seeds/people/a.yaml", "people", "A-da")], files.Corpus.Duplicates);
    }

    [Fact]
    public void CollectionWithoutMembers_HasNoClashes()
    {
        BoundFiles files = World.Sound("== seeds/words/a.yaml\na-1-2: {}\na-12: {}\nall: {}");
        Assert.Empty(files.Corpus.Duplicates);
    }

    [Fact]
    public void Supports_MayNameFieldsOfEveryHolder()
    {
        SchemaModel schema = SchemaText.Model(SchemaText.Things + "      v: {range: V}\n  V: {attributes: {c: {range: C}}}\n  C: {attributes: {supports: {multivalued: true, slot_uri: ds:supports}}}");
        Assert.Empty(FactText.Bind(schema, (FactText.Path, "a: {v: {c: {supports: [c, v, id]}}}")).Issues);
        Assert.Equal("'supports' names the field 'supports', but 'V' has no such field. Fields are: c.", Assert.Single(FactText.Bind(schema, (FactText.Path, "a: {v: {c: {supports: [supports]}}}")).Issues).Message);
    }
}
