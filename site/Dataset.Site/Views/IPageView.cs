namespace Dataset.Site.Views;

/// <summary>What a template shows, with the page it stands on.</summary>
public interface IPageView
{
    /// <summary>The page.</summary>
    PageContext Page { get; }
}
