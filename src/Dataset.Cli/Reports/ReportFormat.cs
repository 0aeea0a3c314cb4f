namespace Dataset.Cli.Reports;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>A line for each issue, as compilers print them.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>A log in SARIF 2.1.0.</summary>
    Sarif,
}
