using Dataset.Cli.Reports;

namespace Dataset.Cli.Comparing;

/// <summary>What to compare and how to report it.</summary>
/// <param name="Old">The folder or revision before.</param>
/// <param name="New">The folder or revision after.</param>
/// <param name="Seeds">The folder of the dataset in a revision.</param>
/// <param name="Format">The format of the report.</param>
internal sealed record DiffSettings(string Old, string New, string Seeds, DiffFormat Format);
