namespace Dataset.Site.Views;

/// <summary>A fact that rests on the source of the page, with the places it cites.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Citations">Its citations of the source.</param>
public sealed record RestingView(PageContext Page, IFact Fact, IReadOnlyList<CitationView> Citations) : IPageView;
