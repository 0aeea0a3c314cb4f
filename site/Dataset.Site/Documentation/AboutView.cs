using Dataset.Site.Citing;
using Dataset.Site.SchemaPages;
using Dataset.Site.Views;

namespace Dataset.Site.Documentation;

/// <summary>The page that says what is here, by which rule, and on which terms.</summary>
/// <param name="Page">The page.</param>
/// <param name="License">What the dataset says of its license, or null.</param>
/// <param name="Guide">How facts are written, or null.</param>
/// <param name="Usage">What the facts use of the schema.</param>
/// <param name="Cite">How to cite the dataset.</param>
public sealed record AboutView(PageContext Page, Document? License, Document? Guide, SchemaUsage Usage, CiteView Cite) : IPageView
{
    private const string Neutrality = "neutrality";

    /// <summary>The anchor of the section on neutrality in the guide, or null when it has none.</summary>
    public string? NeutralityAnchor => Guide?.Html.Contains($"id=\"{Neutrality}\"", StringComparison.Ordinal) == true ? Neutrality : null;

    /// <summary>The enums that say how a record stands.</summary>
    public IEnumerable<EnumInfo> Statuses => EnumsOf(slot => slot.Uri == Vocabulary.Status, _ => true);

    /// <summary>The enums that say what kind of document a source is.</summary>
    public IEnumerable<EnumInfo> SourceKinds => EnumsOf(slot => slot is { Kind: SlotKind.Enum, IsRequired: true }, c => c.HasRole(Vocabulary.Source));

    /// <summary>Whether a class of the dataset has a role.</summary>
    /// <param name="uri">A constant of <see cref="Vocabulary"/>.</param>
    public bool Has(string uri) => Page.Catalog.Classes.Any(c => c.HasRole(uri));

    private IEnumerable<EnumInfo> EnumsOf(Func<SlotInfo, bool> slots, Func<ClassInfo, bool> classes) => Page.Catalog.Classes
        .Where(classes)
        .SelectMany(c => c.Slots)
        .Where(slots)
        .Select(slot => Page.Catalog.FindEnum(slot.Range))
        .OfType<EnumInfo>()
        .Distinct();
}
