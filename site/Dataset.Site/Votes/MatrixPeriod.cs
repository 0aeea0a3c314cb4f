using Dataset.Site.Views;

namespace Dataset.Site.Votes;

/// <summary>The votes of one decade.</summary>
/// <param name="Name">The decade, as in addresses: <c>1980s</c>, or <c>undated</c>.</param>
/// <param name="Title">The decade for people.</param>
/// <param name="Rows">The votes that name a voter, the latest first.</param>
/// <param name="Count">How many votes of the decade are recorded, those that name nobody too.</param>
/// <param name="Voters">Who is named: those who have a veto in any record first, then by label.</param>
/// <param name="VetoHolders">How many of them have a veto in any record.</param>
public sealed record MatrixPeriod(string Name, string Title, IReadOnlyList<MatrixRow> Rows, int Count, IReadOnlyList<IFact> Voters, int VetoHolders)
{
    // About 100 bytes for a cell that is filled, and they compress to a tenth: pages far below 100 KB.
    private const int MostCells = 6000;

    /// <summary>The rows, cut into pages.</summary>
    public IReadOnlyList<IReadOnlyList<MatrixRow>> Pages { get; } = [.. Rows.Chunk(Math.Max(1, MostCells / Math.Max(1, Voters.Count)))];

    /// <summary>The place of a page.</summary>
    /// <param name="folder">The folder of the matrix.</param>
    /// <param name="number">The number of the page, from 1.</param>
    public string Path(string folder, int number) => SitePaths.Numbered($"{folder}/{Name}", number);
}
