using Dataset.Site.Reading;
using Dataset.Site.Sections;
using Dataset.Site.Slices.Votes;

namespace Dataset.Site.Votes;

/// <summary>The pages of the votes by who cast them.</summary>
public static class MatrixSections
{
    /// <summary>A section for each collection of votes that name voters.</summary>
    /// <param name="index">The index of the catalog.</param>
    public static IEnumerable<SiteSection> Build(SiteIndex index) =>
        index.Catalog.Collections.Select(c => VoteMatrix.TryBuild(index, c)).OfType<VoteMatrix>().Select(BuildSection);

    private static SiteSection BuildSection(VoteMatrix matrix) => new(
        TitleOf(matrix),
        [matrix.Collection],
        [
            new SectionPage(matrix.Overview, page => MatrixOverviewPage.Create(new MatrixOverviewView(page, TitleOf(matrix), matrix))),
            .. matrix.Periods.SelectMany(period => period.Pages.Select((_, i) => BuildPage(matrix, period, i + 1))),
        ]);

    private static SectionPage BuildPage(VoteMatrix matrix, MatrixPeriod period, int number) => new(
        period.Path(matrix.Folder, number),
        page => MatrixPage.Create(new MatrixView(page, TitleOf(matrix), matrix, period, number)));

    private static string TitleOf(VoteMatrix matrix) => $"{matrix.Collection.Title} by member";
}
