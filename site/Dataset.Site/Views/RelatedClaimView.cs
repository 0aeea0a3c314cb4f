using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>A claim that the claim of the page is related to.</summary>
/// <param name="Page">The page.</param>
/// <param name="Relation">How it is related.</param>
/// <param name="Claim">The other claim.</param>
public sealed record RelatedClaimView(PageContext Page, ClaimRelation Relation, ClaimView Claim) : IPageView;
