namespace Dataset.Schema.Diff;

/// <summary>How far the version of a dataset moves, by what changed in it; the greater one covers the lesser.</summary>
public enum VersionStep
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Values changed.</summary>
    Patch,

    /// <summary>There is more than before: facts, optional fields, classes, permissible values.</summary>
    Minor,

    /// <summary>Programs and queries that were right can be wrong now: a type changed, a field went or must be there.</summary>
    Major,

    /// <summary>No version may have the change: an identifier went.</summary>
    Refused,
}
