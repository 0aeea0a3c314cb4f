using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>What the records of votes add up to.</summary>
public sealed class VoteTests
{
    [Fact]
    public void ListedVotes_AreNeverMoreThanTheTally() => Assert.All(Votes.All.Where(vote => vote.Counts is not null), vote =>
    {
        Assert.True(Cast(vote, VoteOption.InFavor) <= vote.Counts!.InFavor, vote.Id);
        Assert.True(Cast(vote, VoteOption.Against) <= vote.Counts.Against, vote.Id);
        Assert.True(Cast(vote, VoteOption.Abstain) <= vote.Counts.Abstentions, vote.Id);
        Assert.True(vote.VetoedBy.Count <= vote.Counts.Against, vote.Id);
    });

    /// <summary>Who voted against is listed in full, except where a source names some of them or a dispute is about the list.</summary>
    [Fact]
    public void ListedVotesAgainst_AreTheTallyOrExplained()
    {
        string[] partly = [.. Votes.All
            .Where(vote => vote.Counts is not null && Cast(vote, VoteOption.Against) is > 0 and var cast && cast != vote.Counts.Against)
            .Select(vote => vote.Id)
            .Order(StringComparer.Ordinal)];

        // Resolution 3210: the source says "including". ES-10/23: three of nine. 12 September 2025: the list is disputed.
        Assert.Equal(["unga-resolution-3210", "unga-resolution-es-10-23", "unga-vote-2025-09-12"], partly);
        Assert.Contains(Disputes.All, dispute => dispute.Subject.Id == "unga-vote-2025-09-12" && dispute.Field == "votes");
    }

    [Fact]
    public void RollCalls_AddUpToTheTally()
    {
        string[] complete = ["unsc-2023-10-25-us-draft", "unsc-2023-10-25-russian-draft"];
        Assert.All(complete.Select(Votes.Get), vote => Assert.Equal(
            (15, vote.Counts!.InFavor, vote.Counts.Against, vote.Counts.Abstentions),
            (vote.Votes.Count, Cast(vote, VoteOption.InFavor), Cast(vote, VoteOption.Against), Cast(vote, VoteOption.Abstain))));
    }

    /// <summary>The Council had 11 members, and has 15 since 1966; a tally can fall short of that, because members can be absent.</summary>
    [Fact]
    public void TallyOfTheCouncil_IsNotMoreThanItsMembers() => Assert.All(
        Votes.All.Where(vote => vote.Body.Id == "unsc" && vote.Counts is not null),
        vote => Assert.True(
            vote.Counts!.InFavor + vote.Counts.Against + vote.Counts.Abstentions + (vote.Counts.NotVoting ?? 0)
                <= (string.CompareOrdinal(vote.Date.ToString(), "1966") < 0 ? 11 : 15),
            vote.Id));

    /// <summary>Who voted in a year that is given in full had a seat in it.</summary>
    [Fact]
    public void VotersOfTheCouncil_HadASeat()
    {
        Organization[] complete = [.. Organizations.All.Where(o => o.Year is not null && o.Description == "All elected members of the year are listed.")];
        Assert.NotEmpty(complete);
        Assert.All(complete, year =>
        {
            Assert.Equal(year.Year!.Value.Earliest?.Year <= 1965 ? 6 : 10, year.StateMembers.Count);
            Assert.All(
                Votes.All.Where(vote => vote.Body.Id == "unsc" && vote.Date.Earliest?.Year == year.Year!.Value.Earliest?.Year).SelectMany(vote => vote.Votes),
                cast => Assert.True(year.StateMembers.Contains(cast.Voter) || cast.Voter.UnStatus == UnStatus.PermanentMember, cast.Voter.Id));
        });
    }

    [Fact]
    public void Votes_AreAsManyAsTheScopeSays()
    {
        Assert.Equal(87, Votes.All.Count(vote => vote.Vetoed));
        Assert.Equal(106, Votes.All.Count(vote => vote.Symbol?.StartsWith("S/RES/", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void DisputedVotes_AndOnlyThey_HaveADispute() => Assert.All(Votes.All, vote =>
        Assert.Equal(vote.Status == FactStatus.Disputed, vote.Disputes.Any()));

    [Fact]
    public void Amendment_PointsToTheTextAndHasNoSymbol() => Assert.All(Votes.All.Where(vote => vote.AmendmentTo is not null), vote =>
    {
        Assert.Null(vote.Symbol);
        Assert.Contains(vote, vote.AmendmentTo!.Amendments);
    });

    private static long Cast(Vote vote, VoteOption option) => vote.Votes.Count(cast => cast.Option == option);
}
