using System.Globalization;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Reports;

/// <summary>The words for changes that every report has in common.</summary>
internal static class DiffWords
{
    /// <summary>The word for a kind of change.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Redated => "re-dated",
        ChangeKind.Resourced => "re-sourced",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The word for a step.</summary>
    public static string Of(VersionStep step) => step.ToString().ToLowerInvariant();

    /// <summary>The words for a dispute that appeared or went.</summary>
    public static string Of(DisputeChange dispute) =>
        $"{(dispute.HasAppeared ? "now disputed" : "no longer disputed")}{(dispute.Field.Length > 0 ? $" ({dispute.Field})" : "")}: ";

    /// <summary>How many facts changed, and in which way.</summary>
    public static string Summary(DatasetDiff diff) => diff.Facts.Count == 0
        ? "No fact changed."
        : $"{Facts(diff.Facts.Count)} changed: {string.Join(", ", diff.Counts().Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Count:N0} {Of(count.Kind)}")))}.";

    /// <summary>What the changes ask of the version, and what the schema states.</summary>
    public static string Step(DatasetDiff diff)
    {
        string step = $"Version step: {Of(diff.Step)}.";
        string stated = diff.NewVersion.Length > 0 ? $"the new schema states {diff.NewVersion}" : "the new schema states none";
        return diff.Step switch
        {
            VersionStep.Refused => $"{step} An identifier is gone; 'dataset explain DS0401' says how it is kept.",
            VersionStep.None => step,
            _ when SemanticVersion.Parse(diff.OldVersion) is { } old => $"{step} After {old} that is {SemanticVersion.Next(old, diff.Step)}; {stated}.",
            _ => $"{step} The old schema states no version to step from; {stated}.",
        };
    }

    private static string Facts(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "fact" : "facts")}");
}
