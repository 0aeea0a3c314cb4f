namespace Dataset.Schema.Tests.Facts;

/// <summary>Facts are held against every condition of their schema.</summary>
public class GardenTests
{
    public static TheoryData<string> Situations => Mistake.Names(GardenMistakes.All);

    [Theory]
    [MemberData(nameof(Situations))]
    public void Mistake_GivesItsIssueAndNoOther(string situation)
    {
        Mistake mistake = GardenMistakes.All.Single(m => m.Situation == situation);
        mistake.AssertIsOnlyOneOf(Garden.Bind(mistake.Text).Issues, MarkedText.Read(Garden.Path, mistake.Text));
    }

    [Theory]
    [InlineData("color: red, sun: full, rows: 2, code: AB-12, heights: [1, 2], notes: [x], size: 20, month: 12, grade: 3, banned: sugar")]
    [InlineData("size: 5, grade: 9, amount: 2024-08-13")]
    [InlineData("amount: some, anything: {a: [1, {b: ~}]}, origin: 3")]
    [InlineData("anything: 5, origin: {square: 2}, amount: 1")]
    [InlineData("state: sold, grower: Ada, price: 3")]
    [InlineData("state: gone")]
    [InlineData("grower: nobody, color: blue")]
    [InlineData("kind: Tree, age: 3, size: 100")]
    [InlineData("age: 3")]
    [InlineData("secret: ~")]
    [InlineData("doses: {iron: 3}")]
    [InlineData("doses: {iron: {grams: 3}}")]
    [InlineData("doses: {iron: {what: iron}}")]
    [InlineData("doses: {iron: ~}")]
    public void SoundPlant_HasNoIssue(string fields) => Assert.Empty(Garden.Bind($"a: {{name: A, {fields}}}").Issues.Select(issue => issue.ToString()));

    [Fact]
    public void FactsWithoutAUniqueKey_ShareNothing() =>
        Assert.Empty(Garden.Bind("a: {name: A, latin: ~}\nb: {name: B}\nc: {name: C, state: x}\nd: {name: D, state: x}").Issues.Select(issue => issue.ToString()));
}
