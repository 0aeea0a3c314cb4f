using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>
/// How many members of the United Nations recognize the State of Palestine, as authors state it, against the records: those
/// until that day, and those whose date is in dispute, less the states that the author does not count.
/// </summary>
public sealed class RecognitionTotalsTests
{
    /// <summary>Their acts are missing, because one list alone has them; the authors count them all.</summary>
    private static readonly string[] MissingActs = ["benin", "equatorial-guinea", "eswatini", "iran", "vanuatu"];

    /// <summary>AFP counts neither the four states that it says are on lists wrongly nor the three that did not confirm.</summary>
    private const string NotCountedByAfp = "central-african-republic czechia ethiopia hungary malta papua-new-guinea togo";

    [Theory]
    [InlineData("2024-06-21", "147 countries out of the 193 UN members have now recognized", "mexico", "barbados jamaica")]
    [InlineData("2024-11", "recognized by at least 146 UN member states, as well as the Holy See", "malta mexico", "barbados jamaica")]
    [InlineData("2025-09-21", "According to an AFP tally, at least 145 of the UN’s 193 member-states now recognised Palestine as a state.", $"{NotCountedByAfp} san-marino", "san-marino")]
    public void Total_IsTheRecordsAndTheMissingActsLessWhatTheAuthorDoesNotCount(string until, string quote, string notCounted, string notToTheDay)
    {
        Assert.Contains(Disputes.All.SelectMany(dispute => dispute.Positions).SelectMany(position => position.Sources), citation => citation.Quote == quote);
        string[] without = notCounted.Split(' ');
        string[] certain = Members(until);
        string[] possible = [.. Members(until, possibly: true).Except(certain)];

        Assert.Equal(notToTheDay.Split(' '), possible.Order(StringComparer.Ordinal));
        Assert.Equal(StatedNumbers.In(quote).First(), certain.Concat(possible).Except(without).Count() + MissingActs.Length);
        Assert.All(without, IsExplained);
    }

    /// <summary>AFP counts France as announced two months before it recognized.</summary>
    [Fact]
    public void TotalOfJuly2025_CountsFranceBeforeItsAct()
    {
        int stated = StatedNumbers.In(Claims.Get("afp-recognitions-2025-07").Statement).Last();
        string[] members = [.. Members("2025-07-25").Except(NotCountedByAfp.Split(' '))];

        Assert.DoesNotContain("france", members);
        Assert.Equal(stated, members.Length + MissingActs.Length + 1);
    }

    /// <summary>157 is more than the records and less than the records with two acts of which it is disputed what they did.</summary>
    [Fact]
    public void TotalOfSeptember2025_LiesBetweenTheAnswersOfTwoDisputes()
    {
        Position position = Assert.Single(
            Disputes.Get("number-of-states-recognizing-palestine-2025").Positions, p => p.Statement.StartsWith("157", StringComparison.Ordinal));
        Recognition[] announced = [.. Recognitions.All.Where(act => act.Act == RecognitionAct.AnnouncedOnConditions)];
        int records = Members("2025-09-30").Length + MissingActs.Length;

        Assert.Equal(["andorra", "belgium"], announced.Select(act => act.RecognizedBy.Id).Order(StringComparer.Ordinal));
        Assert.All(announced, act => Assert.Contains(act.Disputes, dispute => dispute.Field == "act"));
        Assert.InRange(StatedNumbers.In(position.Statement).Single(), records, records + announced.Length);
    }

    /// <summary>A page speaks of 94 states, as the PLO did in 1989, and names 93, as its note says: the records that cite it and eight more.</summary>
    [Fact]
    public void ListOf94_NamesTheRecordsThatCiteItAndTheMissingActs()
    {
        Citation list = Disputes.Get("date-of-recognition-of-palestine-by-holy-see").Positions
            .SelectMany(position => position.Sources).Single(citation => citation.Source.Id == "medea-recog");
        string[] missing = [.. MissingActs, "austria", "cameroon", "yugoslavia"];

        int records = Recognitions.All.Count(act => act.Sources.Any(citation => citation.Source == list.Source));

        int stated = StatedNumbers.In(list.Quote).First();
        Assert.Equal([stated, records + missing.Length], StatedNumbers.In(list.Source.Note));
        Assert.Equal(stated, StatedNumbers.In(Claims.Get("plo-recognitions-1989").Statement).Single());
        Assert.All(missing, IsStatedAsMissing);
    }

    [Fact]
    public void MissingActs_AreStatedOnThePageOfTheCollectionAndHaveNoRecord() => Assert.All(MissingActs, id =>
    {
        IsStatedAsMissing(id);
        Assert.DoesNotContain(Recognitions.All, act => act.Subject.Id == "palestine" && act.RecognizedBy.Id == id);
    });

    private static void IsStatedAsMissing(string id) => Assert.Contains(
        States.Get(id).Name, Catalog.Collections.Single(collection => collection.Name == "recognitions").Description, StringComparison.Ordinal);

    /// <summary>A dispute about the act, or the words of the author.</summary>
    private static void IsExplained(string id) => Assert.True(
        Recognitions.All.Any(act => act.Subject.Id == "palestine" && act.RecognizedBy.Id == id && act.Disputes.Any())
            || Claims.Get("afp-recognitions-2025-07").Sources.Any(citation => citation.Quote?.Contains(States.Get(id).Name, StringComparison.Ordinal) == true),
        id);

    /// <summary>
    /// The members whose act was before the end of a day for certain, or possibly where the record has no day. An act
    /// without a date is one whose date is in dispute.
    /// </summary>
    private static string[] Members(string until, bool possibly = false) =>
    [
        .. Recognitions.All
            .Where(act => act.Subject.Id == "palestine" && act.Act == RecognitionAct.Recognized)
            .Where(act => act.Date is not { } date || (possibly ? date.Earliest : date.Latest) <= EdtfDate.Parse(until).Latest)
            .Where(act => act.RecognizedBy is State { UnStatus: UnStatus.Member or UnStatus.PermanentMember })
            .Select(act => act.RecognizedBy.Id),
    ];
}
