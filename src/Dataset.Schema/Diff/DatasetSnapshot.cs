using Dataset.Schema.Model;

namespace Dataset.Schema.Diff;

/// <summary>A state of a dataset.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Facts">The facts, in any order.</param>
public sealed record DatasetSnapshot(SchemaModel Schema, IReadOnlyCollection<BoundFact> Facts)
{
    /// <summary>The facts, standing by themselves, ordered by collection and identifier. Of two with one identifier the first counts.</summary>
    public IReadOnlyList<PlainFact> Plain()
    {
        PlainReader reader = new(Schema);
        return
        [
            .. Facts
                .GroupBy(fact => (fact.Collection, fact.Id))
                .OrderBy(group => group.Key.Collection, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
                .Select(group => reader.Read(group.First())),
        ];
    }
}
