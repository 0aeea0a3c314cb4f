using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Lock;

/// <summary>The beginning of the fact that keeps an identifier whose fact fell.</summary>
internal static class Tombstone
{
    /// <summary>A new file with that fact. It is a start only: why the fact fell, and what it said, nobody knows here.</summary>
    /// <param name="locked">The identifier.</param>
    /// <param name="lockPath">The list of identifiers, as the host names it; the folders of the collections are beside it.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="issues">The issues of the list.</param>
    /// <returns>Null where the collection is gone, or its facts cannot be marked so.</returns>
    public static Fix? Fix(LockedId locked, string lockPath, SchemaModel schema, IssueList issues)
    {
        if (schema.FindCollection(locked.Collection) is not { } collection
            || schema.Class(collection.Class) is not { } facts
            || WayOut.Status(facts, schema) is not { } status)
        {
            return null;
        }

        string reason = facts.FindSlotByUri(Roles.Retraction) is { } retraction ? $"  {retraction.Name}: Write why it was withdrawn.\n" : "";
        string text = $"{locked.Id}:\n  {status.Name}: {WayOut.Obsolete(status, schema).First()}\n{reason}";
        string folder = lockPath.Substring(0, lockPath.Length - SeedPath.LockFile.Length);
        return issues.Replace($"begin a record that keeps '{locked.Id}'", isSafe: false, new SourceSpan(0, 0), text) with
        {
            Path = $"{folder}{locked.Collection}/{locked.Id}.yaml",
        };
    }
}
