namespace Dataset.Site.Reading;

/// <summary>The terms of schema.org that the site understands where a schema uses them; none is compulsory.</summary>
public static class SchemaOrg
{
    /// <summary>A short description of a fact, set as its lead.</summary>
    public const string Description = "description";

    /// <summary>The language of the name of a record.</summary>
    public const string InLanguage = "inLanguage";

    /// <summary>The address of a document.</summary>
    public const string Url = "url";

    /// <summary>The address of an archived copy of a document.</summary>
    public const string ArchivedAt = "archivedAt";

    /// <summary>Terms for the one date that places a fact in time, the strongest first.</summary>
    public static readonly IReadOnlyList<string> Dates = ["startDate", "datePublished", "dateCreated"];

    /// <summary>The slot with that term, or null. The namespace is written with http and with https in the wild.</summary>
    /// <param name="class">A class.</param>
    /// <param name="term">A constant of this class.</param>
    public static SlotInfo? FindSlot(ClassInfo @class, string term) =>
        @class.FindSlotByUri("http://schema.org/" + term) ?? @class.FindSlotByUri("https://schema.org/" + term);
}
