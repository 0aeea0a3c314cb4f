using System.Text;

namespace Dataset.Site.Faceting;

/// <summary>Lists facts by the first letter of their name.</summary>
internal static class InitialFacet
{
    /// <summary>The facet, or null when the class has no names or they begin with one letter or with too many.</summary>
    /// <param name="class">The class.</param>
    /// <param name="facts">The facts in the order of the list.</param>
    /// <param name="maximumLetters">How many letters a reader finds one among.</param>
    public static Facet? Read(ClassInfo @class, IReadOnlyList<IFact> facts, int maximumLetters)
    {
        ILookup<string, IFact> initials = facts.ToLookup(fact => Letter(fact.Label));
        string[] letters = [.. initials.Select(group => group.Key).Where(letter => letter.Length > 0).Order(StringComparer.Ordinal)];
        return @class.LabelSlot is not { } label || letters.Length < 2 || letters.Length > maximumLetters ? null : new FacetValues(label, "First letter")
            .Add(letters.Select(letter => new FacetValue(letter, letter, null, [.. initials[letter]])))
            .AddRest("Other signs", [.. initials[""]])
            .ToFacet();
    }

    // Empty for a name that begins with a digit or holds no letter; quotation marks and brackets before the first letter do not count.
    private static string Letter(string name)
    {
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return Rune.IsLetter(rune) ? Rune.ToUpperInvariant(rune).ToString() : "";
            }
        }

        return "";
    }
}
