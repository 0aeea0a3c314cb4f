namespace Dataset.Site.Reading;

/// <summary>What the site does with each slot of a class, found once by the roles that the schema states.</summary>
public sealed class ClassProfile
{
    private readonly HashSet<SlotInfo> _placed = [];

    internal ClassProfile(ClassInfo @class, DatasetCatalog catalog)
    {
        Class = @class;
        IsSource = @class.HasRole(Vocabulary.Source);
        IsClaim = @class.HasRole(Vocabulary.Claim);
        IsDispute = @class.HasRole(Vocabulary.Dispute);
        IsCitation = @class.HasRole(Vocabulary.Citation);
        Label = @class.LabelSlot;
        Description = SchemaOrg.FindSlot(@class, SchemaOrg.Description);
        Language = SchemaOrg.FindSlot(@class, SchemaOrg.InLanguage);
        Address = SchemaOrg.FindSlot(@class, SchemaOrg.Url);
        Archive = SchemaOrg.FindSlot(@class, SchemaOrg.ArchivedAt);
        Publisher = SchemaOrg.FindSlot(@class, SchemaOrg.Publisher) ?? DublinCore.Publisher.Select(@class.FindSlotByUri).FirstOrDefault(s => s is not null);
        Identifying = [.. @class.Slots.Where(s => s is { IsRequired: true, IsIdentifier: false, Kind: SlotKind.Text or SlotKind.Enum } && s != Label)];
        Status = Role(Vocabulary.Status);
        Statement = Role(Vocabulary.Statement);
        Author = Role(Vocabulary.Author);
        Subject = Role(Vocabulary.Subject);
        DisputedField = Role(Vocabulary.DisputedField);
        Positions = Role(Vocabulary.Positions);
        Retraction = Role(Vocabulary.Retraction);
        Replacements = Role(DublinCore.IsReplacedBy);
        Date = FindDate(@class, IsClaim);
        Citations = [.. @class.Slots.Where(s => s.Kind == SlotKind.Inlined
            && catalog.FindClass(s.Range)?.HasRole(Vocabulary.Citation) == true)];
        _placed.UnionWith(Citations);
        _placed.UnionWith(new[] { Label, Description, Status, Retraction, Replacements, Statement, @class.IdentifierSlot }.OfType<SlotInfo>());
        if (IsDispute)
        {
            _placed.UnionWith(new[] { Positions, Question, Subject, DisputedField }.OfType<SlotInfo>());
        }

        Details = [.. @class.Slots.Where(s => !_placed.Contains(s))];
    }

    /// <summary>The class.</summary>
    public ClassInfo Class { get; }

    /// <summary>Whether instances are documents that facts rest on.</summary>
    public bool IsSource { get; }

    /// <summary>Whether instances are contents that somebody asserted.</summary>
    public bool IsClaim { get; }

    /// <summary>Whether instances are disagreements between sources.</summary>
    public bool IsDispute { get; }

    /// <summary>Whether instances cite a source.</summary>
    public bool IsCitation { get; }

    /// <summary>The slot that names an instance.</summary>
    public SlotInfo? Label { get; }

    /// <summary>The slot of the lead.</summary>
    public SlotInfo? Description { get; }

    /// <summary>The slot of the language that the label is in.</summary>
    public SlotInfo? Language { get; }

    /// <summary>The slot of the address of a document.</summary>
    public SlotInfo? Address { get; }

    /// <summary>The slot of the address of an archived copy.</summary>
    public SlotInfo? Archive { get; }

    /// <summary>The slot of who published a document.</summary>
    public SlotInfo? Publisher { get; }

    /// <summary>The slots by which people know a document: what is required beside its title, such as publisher and kind.</summary>
    public IReadOnlyList<SlotInfo> Identifying { get; }

    /// <summary>The slot that says how a fact stands.</summary>
    public SlotInfo? Status { get; }

    /// <summary>The slot of what was asserted.</summary>
    public SlotInfo? Statement { get; }

    /// <summary>The slot of who asserted it.</summary>
    public SlotInfo? Author { get; }

    /// <summary>The slot of the fact that a dispute is about.</summary>
    public SlotInfo? Subject { get; }

    /// <summary>The slot that names the field that a dispute is about.</summary>
    public SlotInfo? DisputedField { get; }

    /// <summary>The slot of the sides of a dispute.</summary>
    public SlotInfo? Positions { get; }

    /// <summary>The slot that says why a fact was withdrawn.</summary>
    public SlotInfo? Retraction { get; }

    /// <summary>The slot of the facts that stand in place of a superseded one.</summary>
    public SlotInfo? Replacements { get; }

    /// <summary>The question of a dispute: its first text that is required and has no role of its own.</summary>
    public SlotInfo? Question => IsDispute
        ? Class.Slots.FirstOrDefault(s => s is { Kind: SlotKind.Text, IsRequired: true, IsIdentifier: false } && s != Label)
        : null;

    /// <summary>The slot that places an instance in time.</summary>
    public SlotInfo? Date { get; }

    /// <summary>The slots that hold citations.</summary>
    public IReadOnlyList<SlotInfo> Citations { get; }

    /// <summary>The slots that have no place of their own and so are listed, in the order of the schema.</summary>
    public IReadOnlyList<SlotInfo> Details { get; }

    private SlotInfo? Role(string uri) => Class.FindSlotByUri(uri);

    private static SlotInfo? FindDate(ClassInfo @class, bool isClaim)
    {
        List<SlotInfo> dates = @class.Slots.Where(s => s is { Kind: SlotKind.Edtf or SlotKind.Date or SlotKind.DateTime, IsMultivalued: false }).ToList();
        return SchemaOrg.Dates.Select(term => SchemaOrg.FindSlot(@class, term)).FirstOrDefault(s => s is not null && dates.Contains(s))
            ?? dates.FirstOrDefault(s => s.IsRequired)
            ?? dates.FirstOrDefault(s => isClaim || s.Name == "date");
    }
}
