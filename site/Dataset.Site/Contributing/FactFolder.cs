namespace Dataset.Site.Contributing;

/// <summary>Where the files of a collection are.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Path">The folder in the repository, with <c>/</c> at its end; empty for a collection without facts, which shows none.</param>
/// <param name="Required">The fields that every fact has, the identifier left out.</param>
public sealed record FactFolder(CollectionInfo Collection, string Path, IReadOnlyList<SlotInfo> Required)
{
    /// <summary>Reads where the facts of a collection are written.</summary>
    /// <param name="collection">A collection.</param>
    public static FactFolder Of(CollectionInfo collection)
    {
        string file = collection.Facts.Count > 0 ? collection.Facts[0].File : "";
        return new FactFolder(
            collection,
            file[..(file.LastIndexOf('/') + 1)],
            [.. collection.Class.Slots.Where(slot => slot is { IsRequired: true, IsIdentifier: false })]);
    }
}
