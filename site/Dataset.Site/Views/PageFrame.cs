using System.Text.Json.Nodes;

namespace Dataset.Site.Views;

/// <summary>What surrounds the content of every page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">The title of the page, or the empty string for the title of the dataset alone.</param>
/// <param name="Description">One sentence for search engines, or the empty string.</param>
/// <param name="Collection">The collection that the page belongs to, or null.</param>
/// <param name="Json">A link to the same content as JSON, or null.</param>
/// <param name="LinkedData">What the page is about, for programs, or null.</param>
public sealed record PageFrame(PageContext Page, string Title, string Description = "", CollectionInfo? Collection = null, string? Json = null, JsonObject? LinkedData = null) : IPageView;
