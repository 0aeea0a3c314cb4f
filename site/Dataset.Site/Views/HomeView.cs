namespace Dataset.Site.Views;

/// <summary>The first page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Latest">The facts with the latest dates.</param>
/// <param name="Disputes">Some of the disputes.</param>
/// <param name="DisputeCount">How many disputes there are.</param>
public sealed record HomeView(PageContext Page, IReadOnlyList<IFact> Latest, IReadOnlyList<DisputeView> Disputes, int DisputeCount) : IPageView;
