namespace Dataset.Schema.Diff;

/// <summary>Versions of a dataset by Semantic Versioning, without labels: <c>1.4.0</c>.</summary>
public static class SemanticVersion
{
    /// <summary>The version that a text states, or null when it states none of three numbers.</summary>
    /// <param name="text">The text.</param>
    public static Version? Parse(string text) =>
        Version.TryParse(text, out Version? version) && version is { Build: >= 0, Revision: < 0 } && version.ToString() == text ? version : null;

    /// <summary>The least version that a step leads to. Before 1.0.0 a major step moves the second number, as Semantic Versioning has it.</summary>
    /// <param name="version">The version before, of three numbers.</param>
    /// <param name="step">The step; one that is refused leads nowhere, and the version before is given.</param>
    public static Version Next(Version version, VersionStep step) => step switch
    {
        VersionStep.Patch => new Version(version.Major, version.Minor, version.Build + 1),
        VersionStep.Major when version.Major > 0 => new Version(version.Major + 1, 0, 0),
        VersionStep.Major or VersionStep.Minor => new Version(version.Major, version.Minor + 1, 0),
        _ => version,
    };
}
