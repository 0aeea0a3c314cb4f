using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Image;

/// <summary>The facts that share a generated file, because a hash of their paths is the same.</summary>
/// <param name="Number">The number, below 64.</param>
/// <param name="Files">The files, ordered by path, without the facts that are duplicates.</param>
public sealed record Bucket(int Number, EquatableArray<FileFacts> Files)
{
    /// <summary>The number of the bucket that a file belongs to; other files do not change it.</summary>
    /// <param name="path">The file relative to the repository.</param>
    public static int NumberOf(string path) => (int)(StableHash.Compute(path.AsSpan()) % ImageLayout.MaxBuckets);

    /// <summary>Groups files.</summary>
    /// <param name="files">All files, in any order.</param>
    /// <param name="duplicates">The facts to leave out.</param>
    public static EquatableArray<Bucket> Group(IEnumerable<FileFacts> files, EquatableArray<DuplicateFact> duplicates)
    {
        HashSet<DuplicateFact> dropped = [.. duplicates];
        return
        [
            .. from file in files.OrderBy(file => file.Path, StringComparer.Ordinal)
               where file.Facts.Count > 0
               group dropped.Count == 0 ? file : Without(file, dropped) by NumberOf(file.Path) into bucket
               orderby bucket.Key
               select new Bucket(bucket.Key, bucket.ToEquatableArray()),
        ];
    }

    private static FileFacts Without(FileFacts file, HashSet<DuplicateFact> dropped) => file with
    {
        Facts = file.Facts.Where(fact => !dropped.Contains(new DuplicateFact(file.Path, fact.Collection, fact.Id))).ToEquatableArray(),
    };
}
