using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>The tallies of votes against what the quoted words of their sources state.</summary>
public sealed class TallyTests
{
    /// <summary>Two sources state the tally of each, and a third number is a position of the named dispute.</summary>
    [Theory]
    [InlineData("unga-resolution-181", "ecf-181", "encyclopedia-com-181", "frus-1947-181")]
    [InlineData("unga-resolution-194", "ecf-194", "wp-194")]
    [InlineData("unga-resolution-273", "ecf-273", "frus-1949-273", "wp-273")]
    [InlineData("unga-resolution-3379", "ecf-3379", "wp-3379")]
    [InlineData("unga-resolution-46-86", "ecf-46-86", "wp-3379")]
    [InlineData("unga-resolution-67-19", "ecf-67-19", "wp-recognition-2015")]
    [InlineData("unga-resolution-es-10-19", "star-ke-2018-01-25", "wp-es10-19")]
    [InlineData("unga-resolution-es-10-23", "anews-2024-05-10", "wp-es10-23")]
    [InlineData("unga-resolution-es-10-24", "kuna-es10-24", "swedenherald-2024-09-18")]
    [InlineData("unga-resolution-79-232", "ap-79-232", "un-gapal1476")]
    public void Tally_IsWhatTwoSourcesState(string id, params string[] sources)
    {
        Vote vote = Votes.Get(id);

        Assert.Equal(sources, vote.Sources.GroupBy(c => c.Source.Id, StringComparer.Ordinal)
            .Where(group => States(group, vote.Counts!))
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal));
    }

    /// <summary>Where a dispute is about the tally, one of its positions has the numbers of the record and the others have none of its sources.</summary>
    [Theory]
    [InlineData("tally-of-resolution-3379", "aon-3379")]
    [InlineData("tally-of-resolution-es-10-21", "err-es10-21")]
    public void OtherTally_IsAPositionOfADispute(string id, string source)
    {
        Dispute dispute = Disputes.Get(id);
        VoteCounts counts = ((Vote)dispute.Subject).Counts!;

        Position other = Assert.Single(dispute.Positions, position => !States(position.Sources, counts));
        Citation citation = Assert.Single(other.Sources, c => c.Source.Id == source);
        Assert.Equal(StatedNumbers.In(other.Statement), StatedNumbers.In(citation.Quote).TakeLast(3));
    }

    /// <summary>These are all the disputes about a tally.</summary>
    [Fact]
    public void DisputesAboutATally_AreTwo() => Assert.Equal(
        ["tally-of-resolution-3379", "tally-of-resolution-es-10-21"],
        Disputes.All.Where(dispute => dispute.Field == "counts").Select(dispute => dispute.Id).Order(StringComparer.Ordinal));

    private static bool States(IEnumerable<Citation> citations, VoteCounts counts)
    {
        HashSet<int> stated = [.. citations.SelectMany(citation => StatedNumbers.In(citation.Quote))];
        return stated.IsSupersetOf([(int)counts.InFavor, (int)counts.Against, (int)counts.Abstentions]);
    }
}
