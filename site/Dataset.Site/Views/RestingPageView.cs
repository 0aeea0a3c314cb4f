using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>A further page of what rests on a source.</summary>
/// <param name="Page">The page.</param>
/// <param name="Source">The source.</param>
/// <param name="Address">Where it is published.</param>
/// <param name="Resting">What rests on it.</param>
public sealed record RestingPageView(PageContext Page, IFact Source, FactAddress Address, RestingListView Resting) : IPageView;
