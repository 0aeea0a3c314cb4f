using Dataset.Schema.Lock;
using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Checks;

/// <summary>The list of published identifiers.</summary>
public sealed class IdLockTests
{
    private const string Path = "seeds/ids.lock";

    private static readonly SchemaModel Plain = SchemaText.Model(SchemaText.Things);

    [Fact]
    public void WhatIsWritten_IsReadBackSortedAndOnce()
    {
        string text = IdLock.Write([("things", "b"), ("people", "z"), ("things", "a"), ("things", "b")]);

        Assert.Equal(["people/z", "things/a", "things/b"], IdLock.Read(Path, text).Ids.Select(id => id.ToString()));
        Assert.Empty(IdLock.Read(Path, text).Issues);
        Assert.Equal(text, IdLock.Write(IdLock.Read(Path, text).Ids.Select(id => (id.Collection, id.Id))));
    }

    [Theory]
    [InlineData("things/a\r\n\r\n# note\r\nthings/b", 2)]
    [InlineData("", 0)]
    [InlineData("  things/a  ", 1)]
    public void OtherLineEndsAndBlanks_AreRead(string text, int count)
    {
        IdLock read = IdLock.Read(Path, text);

        Assert.Equal(count, read.Ids.Count);
        Assert.Empty(read.Issues);
    }

    [Theory]
    [InlineData("=======")]
    [InlineData("things/")]
    [InlineData("/a")]
    [InlineData("things/A B")]
    [InlineData("seeds/things/a")]
    public void LineThatIsNoIdentifier_IsOneIssueAtIt(string line)
    {
        Issue issue = Assert.Single(IdLock.Read(Path, $"things/a\n{line}\nthings/b\n").Issues);

        Assert.Equal(Rules.LockLine, issue.Rule);
        Assert.Equal((1, 0, line.Length), (issue.Start.Line, issue.Start.Column, issue.Span.Length));
    }

    [Fact]
    public void IdentifierThatIsGone_IsAnIssueAtItsLine()
    {
        BoundFiles facts = FactText.Bind(Plain, (FactText.Path, "a: {}\nc: {}\n"));

        Issue issue = Assert.Single(IdLock.Read(Path, "things/a\nthings/b\n").Validate(facts.Corpus, Plain));

        Assert.Equal("seeds/ids.lock(2,1): error DS0401: 'b' was published in 'things', and no fact there has that identifier now. Identifiers stay. Put it back.", issue.ToString());
    }

    [Fact]
    public void CollectionThatIsGone_IsAnIssueForEachOfItsIdentifiers()
    {
        BoundFiles facts = FactText.Bind(Plain, (FactText.Path, "a: {}\n"));

        Issue issue = Assert.Single(IdLock.Read(Path, "persons/a\nthings/a\n").Validate(facts.Corpus, Plain));

        Assert.EndsWith("'persons', and no fact there has that identifier now. Identifiers stay. Give the collection its name back.", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SchemaWithReplacementsAndRetractions_SaysTheThreeWaysOut()
    {
        SchemaModel schema = SchemaText.Model($$$"""
            enums:
              State:
                permissible_values:
                  current:
                  replaced: {annotations: {obsolete: true}}
                  withdrawn: {annotations: {obsolete: true}}
            {{{SchemaText.Things}}}      state: {range: State}
                  instead: {range: Thing, multivalued: true, slot_uri: "http://purl.org/dc/terms/isReplacedBy"}
                  why: {slot_uri: ds:retraction}

            """);

        Issue issue = Assert.Single(IdLock.Read(Path, "things/b\n").Validate(FactText.Bind(schema).Corpus, schema));

        Assert.EndsWith(
            "Put it back: if it moved, with its new identifier under 'instead'; if it was split, with all new ones there; if it was wrong, with the reason under 'why'. "
                + "Set its 'state' to replaced or withdrawn.",
            issue.Message,
            StringComparison.Ordinal);
    }
}
