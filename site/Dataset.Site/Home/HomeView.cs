using Dataset.Site.Views;

namespace Dataset.Site.Home;

/// <summary>The first page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Ways">The ways in.</param>
/// <param name="Latest">The facts with the latest dates.</param>
/// <param name="Example">A dispute that shows how both sides are given, or null.</param>
/// <param name="Disputes">The collection of that dispute, or null.</param>
public sealed record HomeView(PageContext Page, IReadOnlyList<WayIn> Ways, IReadOnlyList<IFact> Latest, DisputeView? Example, CollectionInfo? Disputes) : IPageView;
