using Dataset.Schema;

namespace Dataset.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Issues">The issues, ordered by path and position; paths are relative to the current folder, with <c>/</c>.</param>
/// <param name="Facts">How many facts or instances were judged.</param>
/// <param name="Files">How many files they are in.</param>
/// <param name="IsSchemaSound">Whether the schema could be used.</param>
internal sealed record CheckResult(IReadOnlyList<Issue> Issues, int Facts, int Files, bool IsSchemaSound)
{
    /// <summary>The identifiers of facts, with their collections, and those that were published before; some are there twice.</summary>
    public IEnumerable<(string Collection, string Id)> Ids { get; init; } = [];

    /// <summary>How many issues are errors.</summary>
    public int Errors { get; } = Issues.Count(issue => issue.Rule.Severity == Severity.Error);

    /// <summary>How many issues are warnings.</summary>
    public int Warnings => Issues.Count - Errors;
}
