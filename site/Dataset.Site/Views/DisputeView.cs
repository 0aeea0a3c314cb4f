namespace Dataset.Site.Views;

/// <summary>A dispute with its sides.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fact">The dispute.</param>
/// <param name="Question">The question that every side answers.</param>
/// <param name="Subject">The fact that it is about, or null.</param>
/// <param name="Field">The title of the field of that fact it is about, or the empty string.</param>
/// <param name="Positions">The sides, in the order of the record.</param>
/// <param name="IsSubjectElsewhere">Whether the page is not the subject's, and so says what the dispute is about.</param>
/// <param name="IsWhole">Whether the page is the dispute's own and so shows the quotes.</param>
public sealed record DisputeView(
    PageContext Page,
    IFact Fact,
    string Question,
    IFact? Subject,
    string Field,
    IReadOnlyList<PositionView> Positions,
    bool IsSubjectElsewhere,
    bool IsWhole) : IPageView;
