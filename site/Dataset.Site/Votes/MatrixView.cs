using Dataset.Site.Views;

namespace Dataset.Site.Votes;

/// <summary>A page of the matrix.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">The title of the section.</param>
/// <param name="Matrix">The matrix.</param>
/// <param name="Period">The decade of the page.</param>
/// <param name="Number">The number of the page in the decade, from 1.</param>
public sealed record MatrixView(PageContext Page, string Title, VoteMatrix Matrix, MatrixPeriod Period, int Number) : IPageView
{
    /// <summary>The votes on this page.</summary>
    public IReadOnlyList<MatrixRow> Rows => Period.Pages[Number - 1];
}
