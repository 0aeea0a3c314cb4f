using System.Text;
using Dataset.Schema.Facts;

namespace Dataset.Schema.Diff;

/// <summary>All facts as JSON Lines, and the difference between two such files.</summary>
public static class FactLines
{
    /// <summary>The lines of a state of a dataset, ordered by collection and identifier.</summary>
    /// <param name="facts">The facts, in that order.</param>
    public static string Write(IEnumerable<PlainFact> facts) => string.Concat(facts.Select(fact => fact.Line + "\n"));

    /// <summary>
    /// The difference, also as JSON Lines: <c>put</c> gives the line of a fact that is new or other than before, <c>remove</c> names one that is gone.
    /// Whoever puts and removes these lines in the old file, and keeps its order, has the new one.
    /// </summary>
    /// <param name="old">The facts before.</param>
    /// <param name="new">The facts after, ordered.</param>
    public static string Delta(IReadOnlyCollection<PlainFact> old, IReadOnlyCollection<PlainFact> @new)
    {
        Dictionary<(string, string), string> before = old.ToDictionary(fact => (fact.Collection, fact.Id), fact => fact.Line);
        HashSet<(string, string)> after = [.. @new.Select(fact => (fact.Collection, fact.Id))];
        StringBuilder delta = new();
        foreach (PlainFact fact in old.Where(fact => !after.Contains((fact.Collection, fact.Id))))
        {
            Begin("remove", fact, delta).Append("}\n");
        }

        foreach (PlainFact fact in @new)
        {
            string line = fact.Line;
            if (!before.TryGetValue((fact.Collection, fact.Id), out string? was) || was != line)
            {
                Begin("put", fact, delta).Append(",\"fact\":").Append(line).Append("}\n");
            }
        }

        return delta.ToString();
    }

    private static StringBuilder Begin(string operation, PlainFact fact, StringBuilder delta)
    {
        delta.Append("{\"op\":\"").Append(operation).Append("\",\"collection\":");
        JsonText.Append(fact.Collection, delta).Append(",\"id\":");
        return JsonText.Append(fact.Id, delta);
    }
}
