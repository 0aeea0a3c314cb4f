using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Votes;

/// <summary>The page about the matrix of all decades.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">The title of the section.</param>
/// <param name="Matrix">The matrix.</param>
public sealed record MatrixOverviewView(PageContext Page, string Title, VoteMatrix Matrix) : IPageView
{
    /// <summary>Everybody who is reported to have vetoed, by label.</summary>
    public IReadOnlyList<IFact> Vetoing { get; } =
    [
        .. Matrix.Periods.SelectMany(p => p.Rows).SelectMany(r => r.Named.Values).Where(n => n.IsVeto).Select(n => n.Voter).Distinct()
            .OrderByLabel(v => v),
    ];

    /// <summary>How many vetoes of a voter are recorded in a decade.</summary>
    /// <param name="period">The decade.</param>
    /// <param name="voter">The voter.</param>
    public static int CountVetoes(MatrixPeriod period, IFact voter) =>
        period.Rows.Count(r => r.Named.TryGetValue(voter, out NamedVote? named) && named.IsVeto);
}
