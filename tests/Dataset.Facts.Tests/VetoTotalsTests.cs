using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>Numbers of vetoes that authors state, against the records of votes; every difference is named.</summary>
public sealed class VetoTotalsTests
{
    /// <summary>Of the vetoes of the United States since October 2023, an amendment and the admission of a state are no draft on the war.</summary>
    [Fact]
    public void UnitedStatesSinceOctober2023_IsTheSixthVeto()
    {
        Claim claim = Claims.Get("reuters-vetoes-2025-09");
        string[] others = ["unsc-2023-12-22-russian-amendment", "unsc-2024-04-18-algeria-draft"];

        Vote[] vetoes = [.. Vetoes("united-states", "2023-10-07/2025-09-18")];

        Assert.Equal(others, vetoes.Where(vote => vote.AmendmentTo is not null || !vote.Motion.Contains("Gaza", StringComparison.Ordinal)).Select(vote => vote.Id));
        Assert.Equal(StatedNumbers.In(claim.Statement).First(), vetoes.Length - others.Length);
        Assert.Equal(claim.Occasion, vetoes[^1]);
    }

    /// <summary>Of the vetoes of the United States until then, one was on Libya, which the collection says that it includes.</summary>
    [Fact]
    public void UnitedStatesUntilOctober2023_IsTheTotalOnIsraelAndADraftOnLibya()
    {
        Claim claim = Claims.Get("aljazeera-vetoes-2023");
        Vote[] vetoes = [.. Vetoes("united-states", $"1946-01-01/{claim.Made}")];

        Assert.Contains(Votes.Get("unsc-draft-s-18016-rev-1"), vetoes);
        Assert.Equal(StatedNumbers.In(claim.Statement).Single(), vetoes.Length - 1);
        Assert.Contains("Libya", Scope, StringComparison.Ordinal);
    }

    /// <summary>One veto of Russia in 2023, on Mali, is outside the scope of the collection, which is the Middle East.</summary>
    [Fact]
    public void Year2023_IsTheRecordsAndOneDraftOutsideTheScope()
    {
        int ofRussia = StatedNumbers.In(Claims.Get("un-vetoes-of-russia-2023").Statement).Single();
        Vote[] vetoed = [.. Votes.All.Where(vote => vote.Vetoed && Within(vote, "2023"))];
        const int OnMali = 1;

        int instances = vetoed.Sum(vote => vote.VetoedBy.Count) + OnMali;
        int drafts = vetoed.Count(vote => vote.AmendmentTo is null) + OnMali;
        int amendments = vetoed.Count(vote => vote.AmendmentTo is not null);
        Assert.Equal(StatedNumbers.In(Claims.Get("un-vetoes-2023").Statement), new[] { instances, drafts, amendments });
        Assert.Equal(ofRussia, Vetoes("russia", "2023").Count() + OnMali);
        Assert.Contains("vetoed texts on the Middle East", Scope.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string Scope => Catalog.Collections.Single(collection => collection.Name == "votes").Description;

    private static IEnumerable<Vote> Vetoes(string state, string period) => Votes.All
        .Where(vote => vote.VetoedBy.Any(vetoing => vetoing.Id == state) && Within(vote, period))
        .OrderBy(vote => vote.Date);

    private static bool Within(Vote vote, string period)
    {
        EdtfDate within = EdtfDate.Parse(period);
        return vote.Date.Earliest >= within.Earliest && vote.Date.Latest <= within.Latest;
    }
}
