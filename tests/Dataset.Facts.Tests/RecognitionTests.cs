using Dataset.Facts;

namespace Dataset.Facts.Tests;

/// <summary>What holds of recognitions, of acts on relations, and of cases.</summary>
public sealed class RecognitionTests
{
    [Fact]
    public void DisputedRecords_AndOnlyThey_HaveADispute()
    {
        Assert.All(Recognitions.All, act => Assert.True(act.Status == FactStatus.Disputed == act.Disputes.Any(), act.Id));
        Assert.All(Relations.All, act => Assert.True(act.Status == FactStatus.Disputed == act.Disputes.Any(), act.Id));
    }

    [Fact]
    public void RecordsWithoutADate_AreDisputed()
    {
        Assert.All(Recognitions.All.Where(act => act.Date is null), act => Assert.Equal(FactStatus.Disputed, act.Status));
        Assert.All(Relations.All.Where(act => act.Date is null), act => Assert.Equal(FactStatus.Disputed, act.Status));
    }

    [Fact]
    public void Recognitions_AreOfTheStatesInScope() => Assert.All(Recognitions.All, act =>
    {
        Assert.Contains(act.Subject.Id, (string[])["israel", "palestine", "plo"]);
        Assert.NotEqual(act.Subject, act.RecognizedBy);
    });

    /// <summary>The day is given only where a source that can be cited carries it.</summary>
    [Theory]
    [InlineData("palestine-recognized-by-sweden", "2014-10-30")]
    [InlineData("palestine-recognized-by-norway", "2024-05-28")]
    [InlineData("palestine-recognized-by-algeria", "1988")]
    [InlineData("israel-recognized-de-facto-by-united-states", "1948-05-14")]
    [InlineData("israel-recognized-by-holy-see", "1993-12-30")]
    public void Recognition_HasTheDateOfItsSources(string id, string date) => Assert.Equal(date, Recognitions.Get(id).Date.ToString());

    [Fact]
    public void StepsOfACase_AreInTheirOrder() => Assert.All(Cases.All, one =>
    {
        string[] dates = [.. one.Steps.Select(step => step.Date.ToString())];
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    });
}
