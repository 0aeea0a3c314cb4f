using Dataset.Cli.Adding;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Cli.Sources;

/// <summary>Finds the sources of a dataset that have an address: facts of a class that plays the role of a source, with a slot that is schema.org's url.</summary>
internal static class SourceAddresses
{
    private static readonly string[] Namespaces = ["http://schema.org/", "https://schema.org/"];

    /// <summary>The sources with an address, ordered by identifier.</summary>
    /// <param name="dataset">The dataset.</param>
    public static IReadOnlyList<SourceAddress> Of(LoadedDataset dataset) =>
    [
        .. dataset.Files.SelectMany(file => file.Bound.Facts.Facts)
            .Where(fact => IsSource(fact.Record.Class, dataset.Schema))
            .Select(fact => (fact.Id, Url: Text(fact, "url", dataset.Schema), Archive: Text(fact, "archivedAt", dataset.Schema)))
            .Where(source => source.Url is not null)
            .DistinctBy(source => source.Id)
            .OrderBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => new SourceAddress(source.Id, source.Url!, source.Archive is not null)),
    ];

    private static bool IsSource(string className, SchemaModel schema) =>
        schema.Content.Classes.Any(c => c.Uri == Roles.Source && schema.IsA(className, c.Name));

    private static string? Text(BoundFact fact, string term, SchemaModel schema) =>
        Namespaces.Select(name => schema.TextOf(fact.Record, name + term)).FirstOrDefault(text => text is not null);
}
