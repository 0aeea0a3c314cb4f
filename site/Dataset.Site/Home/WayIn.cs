using Dataset.Site.Navigation;

namespace Dataset.Site.Home;

/// <summary>A way from the first page to facts of one kind.</summary>
/// <param name="Title">What a reader may look for: <c>Find a vote</c>.</param>
/// <param name="Path">Where all of them are listed.</param>
/// <param name="Count">How many there are.</param>
/// <param name="By">How they are told apart: <c>Date</c>; the empty string when there is nothing by which.</param>
/// <param name="Parts">The lists of some of them.</param>
public sealed record WayIn(string Title, string Path, int Count, string By, IReadOnlyList<NavigationLink> Parts);
