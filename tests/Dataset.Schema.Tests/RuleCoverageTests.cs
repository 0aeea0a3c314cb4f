using System.Reflection;
using Dataset.Schema.Tests.Binding;
using Dataset.Schema.Tests.Facts;

namespace Dataset.Schema.Tests;

/// <summary>No rule is without a mistake that breaks it, and every rule is well formed.</summary>
public class RuleCoverageTests
{
    private static readonly Rule[] All =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Rule)field.GetValue(null)!)];

    private static readonly Mistake[] Mistakes = [.. SchemaMistakes.All, .. FactMistakes.All, .. GardenMistakes.All];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "DS0300") < 0)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAMistakeThatBreaksIt(string id) => Assert.Contains(Mistakes, mistake => mistake.Rule.Id == id);

    [Fact]
    public void Numbers_AreGivenOnce() => Assert.Equal(All.Length, All.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Rules_AreOrderedByNumber() => Assert.Equal(All.Select(rule => rule.Id).Order(StringComparer.Ordinal), All.Select(rule => rule.Id));

    [Fact]
    public void Situations_AreNamedOnce()
    {
        Assert.Equal(SchemaMistakes.All.Count, SchemaMistakes.All.Select(m => m.Situation).Distinct().Count());
        Assert.Equal(GardenMistakes.All.Count, GardenMistakes.All.Select(m => m.Situation).Distinct().Count());
        Assert.Equal(FactMistakes.All.Count, FactMistakes.All.Select(m => m.Situation).Distinct().Count());
    }

    [Fact]
    public void Titles_AreNoSentences() => Assert.All(All, rule => Assert.Matches("^[A-Z].*[^.]$", rule.Title));

    [Fact]
    public void Messages_HaveNoGaps() =>
        Assert.All(Mistakes, mistake => Assert.DoesNotMatch("  |[.][.]$|: [.] | [.]$", mistake.Message));
}
