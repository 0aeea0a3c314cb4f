namespace Dataset.Cli.Reports;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>A line for each issue, as compilers print them.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,
}
