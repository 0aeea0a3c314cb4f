using Dataset.Site.Views;

namespace Dataset.Site.SchemaPages;

/// <summary>What a schema says of an element for people and other tools.</summary>
/// <param name="Page">The page.</param>
/// <param name="Entries">The entries.</param>
public sealed record MetadataView(PageContext Page, IReadOnlyList<MetadataInfo> Entries) : IPageView;
