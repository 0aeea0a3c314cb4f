using Dataset.Cli.Reports;

namespace Dataset.Cli.Checking;

/// <summary>What to check and how to report it.</summary>
internal sealed record CheckSettings
{
    /// <summary>The folder of a dataset; with a schema the data files.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The schema of data files, or null for a dataset, which has its own.</summary>
    public string? Schema { get; init; }

    /// <summary>The class of the instances in data files.</summary>
    public string? Class { get; init; }

    /// <summary>Whether safe fixes are applied first.</summary>
    public bool Fix { get; init; }

    /// <summary>The format of the report.</summary>
    public ReportFormat Format { get; init; }

    /// <summary>The address of the site that has the pages of rules, without <c>/</c> at its end, or null.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>How many files are read at a time.</summary>
    public int Jobs { get; init; } = 1;
}
