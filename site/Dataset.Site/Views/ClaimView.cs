namespace Dataset.Site.Views;

/// <summary>What somebody asserted, and who.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fact">The claim.</param>
/// <param name="Statement">What was asserted.</param>
/// <param name="Author">Who asserted it, or null when the record names nobody.</param>
/// <param name="Forms">How it reached us: the values of the claim's enums that are required.</param>
/// <param name="Date">When it was made, as stored, or null.</param>
public sealed record ClaimView(
    PageContext Page,
    IFact Fact,
    string Statement,
    IFact? Author,
    IReadOnlyList<EnumValueInfo> Forms,
    object? Date) : IPageView;
