using Dataset.Site.Map;
using Dataset.Site.Network;
using Dataset.Site.Reading;
using Dataset.Site.Timeline;
using Dataset.Site.Votes;

namespace Dataset.Site.Sections;

/// <summary>The one list of what the site has beside its collections.</summary>
public static class SiteSections
{
    private static readonly IReadOnlyList<Func<SiteIndex, IEnumerable<SiteSection>>> Features =
    [
        MatrixSections.Build,
        TimelineSections.Build,
        NetworkSections.Build,
        MapSections.Build,
    ];

    /// <summary>The sections that a dataset has facts for, in the order of links to them.</summary>
    /// <param name="index">The index of the catalog.</param>
    public static IReadOnlyList<SiteSection> Build(SiteIndex index) => [.. Features.SelectMany(build => build(index))];
}
