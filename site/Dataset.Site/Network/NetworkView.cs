using Dataset.Site.Views;

namespace Dataset.Site.Network;

/// <summary>A page of who met whom.</summary>
/// <param name="Page">The page.</param>
/// <param name="Network">The network.</param>
/// <param name="Number">The number of the page, from 1.</param>
public sealed record NetworkView(PageContext Page, MeetingNetwork Network, int Number) : IPageView
{
    /// <summary>Who is listed on this page.</summary>
    public IReadOnlyList<Acquaintance> Listed => Network.Pages[Number - 1];
}
