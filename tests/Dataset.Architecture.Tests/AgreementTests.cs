using System.Reflection;
using Dataset.Schema;
using Dataset.Schema.Model;

namespace Dataset.Architecture.Tests;

/// <summary>What runtime and core write down twice, because neither may know the other, is the same.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void KindsOfValues_AreNamedAlike() => Assert.Equal(Enum.GetNames<SlotKind>(), Enum.GetNames<ValueKind>());

    [Fact]
    public void RolesOfTheCore_AreInTheVocabulary()
    {
        Type roles = typeof(Rules).Assembly.GetType("Dataset.Schema.Facts.Roles", throwOnError: true)!;
        string[] known = [.. Texts(typeof(Vocabulary))];

        Assert.All(Texts(roles).Where(role => role.StartsWith(Vocabulary.Namespace, StringComparison.Ordinal)), role => Assert.Contains(role, known));
    }

    [Fact]
    public void Rules_HaveNumbersOfTheirOwn()
    {
        Rule[] rules = [.. typeof(Rules).GetFields().Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!)];

        Assert.Equal(rules.Length, rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), rules.Select(rule => rule.Id));
    }

    private static IEnumerable<string> Texts(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
