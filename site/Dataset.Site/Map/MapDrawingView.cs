using Dataset.Site.Views;

namespace Dataset.Site.Map;

/// <summary>One map.</summary>
/// <param name="Page">The page.</param>
/// <param name="States">What has a code; those with a point have a dot.</param>
/// <param name="CountOf">How many records name a state; its dot is filled where any does.</param>
/// <param name="Label">What the map shows, for who cannot see it.</param>
public sealed record MapDrawingView(PageContext Page, IReadOnlyList<MappedState> States, Func<IFact, int> CountOf, string Label) : IPageView;
