namespace Dataset.Cli.Reports;

/// <summary>How a comparison is written.</summary>
internal enum DiffFormat
{
    /// <summary>Lines for a terminal.</summary>
    Text,

    /// <summary>Markdown, for a change log or a review.</summary>
    Markdown,

    /// <summary>One JSON document.</summary>
    Json,
}
