namespace Dataset.Schema.Tests.Checks;

/// <summary>Votes against their tally, the size of the body and its vetoes; the pages of DS0302 to DS0304 have the plain cases.</summary>
public sealed class VoteCheckTests
{
    [Theory]
    [InlineData("1965-12-31", "counts: {in_favor: 3, against: 0, abstentions: 0}")] // three members then
    [InlineData("1966-01-01", "counts: {in_favor: 4, against: 0, abstentions: 0}")] // four since
    [InlineData("1966-01-01", "counts: {in_favor: 2, against: 0}")] // not all options are counted
    [InlineData("1965/1966", "counts: {in_favor: 9, against: 0, abstentions: 0}")] // either rule may have held
    [InlineData("1970", "counts: {in_favor: 3, against: 0, abstentions: 1}\nvotes: [{voter: oakham, option: abstain}]")]
    [InlineData("1970", "votes: [{voter: oakham, option: against}]")] // without a tally nothing follows
    [InlineData("1970", "counts: {in_favor: 2, against: 1, abstentions: 1}\nvotes: [{voter: oakham, option: against}]")] // no majority, no veto
    [InlineData("1970", "counts: {in_favor: 3, against: 1, abstentions: 0}\nvotes: [{voter: melton, option: against}]")] // no permanent member
    [InlineData("1970", "counts: {in_favor: 3, against: 1, abstentions: 0}\nprocedural: true\nvotes: [{voter: oakham, option: against}]")]
    [InlineData("1970", "counts: {in_favor: 3, against: 1, abstentions: 0}\nvetoed_by: [oakham]")]
    [InlineData("1960", "counts: {in_favor: 2, against: 1, abstentions: 0}\nvotes: [{voter: oakham, option: against}]")] // nobody had a veto
    public void SoundVote_BreaksNothing(string date, string fields) => Assert.Empty(League.Broken(date, fields));

    [Theory]
    [InlineData("1966", "counts: {in_favor: 3, against: 0, abstentions: 0}", "DS0303 counts")]
    [InlineData("1966", "counts: {in_favor: 5, against: 0}", "DS0303 counts")]
    [InlineData("1965-05", "counts: {in_favor: 4, against: 0, abstentions: 0}", "DS0303 counts")]
    [InlineData("1970", "counts: {in_favor: 4, against: 0, abstentions: 0}\nvotes: [{voter: melton, option: against}]", "DS0302 against")]
    [InlineData("1970", "counts: {in_favor: 4, against: 0, abstentions: 0}\nvotes: [{voter: melton, option: in_favor}, {voter: melton, option: in_favor}]", "DS0302 melton")]
    [InlineData("1970", "counts: {in_favor: 3, against: 1, abstentions: 0}\nvotes: [{voter: oakham, option: against}]", "DS0304 against")]
    [InlineData("1970", "counts: {in_favor: 2, against: 1, abstentions: 1}\nvetoed_by: [oakham]", "DS0304 oakham")]
    [InlineData("1970", "counts: {in_favor: 3, against: 1, abstentions: 0}\nvetoed_by: [melton]", "DS0304 melton")]
    [InlineData("1960", "vetoed_by: [oakham]", "DS0304 oakham")]
    [InlineData("1970", "counts: {in_favor: 3, against: 0, abstentions: 1}\nvetoed_by: [oakham]\nvotes: [{voter: oakham, option: abstain}]", "DS0304 oakham")]
    public void UnsoundVote_BreaksOneRule(string date, string fields, string broken) => Assert.Equal([broken], League.Broken(date, fields));

    [Theory]
    [InlineData("counts", "counts: {in_favor: 5, against: 0, abstentions: 0}")]
    [InlineData("vetoed_by", "counts: {in_favor: 2, against: 2, abstentions: 0}\nvetoed_by: [oakham]")]
    [InlineData("vetoed_by", "counts: {in_favor: 3, against: 1, abstentions: 0}\nvotes: [{voter: oakham, option: against}]")]
    public void FieldInDispute_StaysAsTheSourceHasIt(string field, string fields) =>
        Assert.Empty(League.Broken("1970", fields, $"b: {{subject: a, field: {field}}}\n"));

    [Fact]
    public void OtherFieldInDispute_IsNoExcuse() =>
        Assert.Equal(["DS0303 counts"], League.Broken("1970", "counts: {in_favor: 5, against: 0, abstentions: 0}", "b: {subject: a, field: date}\n"));

    [Theory]
    [InlineData("counts: {in_favor: many, against: 0, abstentions: 0}", "DS0204 many")]
    [InlineData("counts: {in_favor: 4, against: 0, abstentions: 0}\nvotes: [{voter: melton, option: agianst}]", "DS0205 agianst")]
    [InlineData("counts: 4-0-0", "DS0209 4-0-0")]
    public void ValueThatDoesNotFit_HasItsOwnIssueOnly(string fields, string broken) => Assert.Equal([broken], League.Broken("1970", fields));
}
