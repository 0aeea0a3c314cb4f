using System.Text;

namespace Dataset.Site.Reading;

/// <summary>The C# expression that a program names a fact by.</summary>
public static class MemberName
{
    /// <summary>The expression: <c>Meetings.PutinAbbasMoscow2024</c>.</summary>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fact">The fact.</param>
    public static string Of(CollectionInfo collection, IFact fact) => $"{collection.CSharpName}.{Pascal(fact.Id)}";

    private static string Pascal(string id)
    {
        StringBuilder name = new StringBuilder(id.Length + 1);
        bool starts = true;
        foreach (char c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                starts = true;
                continue;
            }

            if (name.Length == 0 && char.IsAsciiDigit(c))
            {
                name.Append('_');
            }

            name.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = false;
        }

        return name.ToString();
    }
}
