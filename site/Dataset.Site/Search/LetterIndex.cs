using System.Text;

namespace Dataset.Site.Search;

/// <summary>Sorts all names by their first letters: the index for readers without JavaScript, and for those who do not know what to type.</summary>
public static class LetterIndex
{
    /// <summary>The letters that any name begins with, names with none at the end.</summary>
    /// <param name="entries">The searched facts.</param>
    public static IReadOnlyList<IndexLetter> Build(IReadOnlyList<SearchEntry> entries) =>
    [
        .. entries
            .SelectMany(entry => entry.Names.Prepend(entry.Label).Select(name => new IndexLine(name, entry)))
            .GroupBy(line => LetterOf(line.Name))
            .OrderBy(group => group.Key.Length == 0)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new IndexLetter(group.Key,
            [
                .. group.OrderBy(line => line.Name.Key, StringComparer.Ordinal)
                    .ThenBy(line => line.Name.Text, StringComparer.Ordinal)
                    .ThenBy(line => line.Entry.Fact.Id, StringComparer.Ordinal),
            ])),
    ];

    private static string LetterOf(SearchName name) =>
        Rune.TryGetRuneAt(name.Key.Length > 0 ? name.Key : " ", 0, out Rune first) && Rune.IsLetter(first) ? first.ToString() : "";
}
