namespace Dataset.Site.Reading;

/// <summary>The terms of schema.org that the site understands where a schema uses them; none is compulsory.</summary>
public static class SchemaOrg
{
    /// <summary>A short description of a fact, set as its lead.</summary>
    public const string Description = "description";

    /// <summary>Another name of a fact.</summary>
    public const string AlternateName = "alternateName";

    /// <summary>A symbol or code that tells a fact from all others.</summary>
    public const string Identifier = "identifier";

    /// <summary>The language of the name of a record.</summary>
    public const string InLanguage = "inLanguage";

    /// <summary>Who published a document.</summary>
    public const string Publisher = "publisher";

    /// <summary>The address of a document.</summary>
    public const string Url = "url";

    /// <summary>The address of an archived copy of a document.</summary>
    public const string ArchivedAt = "archivedAt";

    /// <summary>A class whose instances happened.</summary>
    public const string Event = "Event";

    /// <summary>A class that says nothing of its instances.</summary>
    public const string Thing = "Thing";

    /// <summary>Terms for the one date that places a fact in time, the strongest first.</summary>
    public static readonly IReadOnlyList<string> Dates = ["startDate", "datePublished", "dateCreated"];

    private static readonly string[] Namespaces = ["http://schema.org/", "https://schema.org/"];

    /// <summary>Whether a class or an ancestor of it is the class of schema.org with that name.</summary>
    /// <param name="class">A class.</param>
    /// <param name="term">The name: <c>Person</c>.</param>
    public static bool IsClass(ClassInfo @class, string term) =>
        Array.Exists(Namespaces, name => @class.HasRole(name + term));

    /// <summary>The slot with that term, or null. The namespace is written with http and with https in the wild.</summary>
    /// <param name="class">A class.</param>
    /// <param name="term">A constant of this class.</param>
    public static SlotInfo? FindSlot(ClassInfo @class, string term) =>
        Namespaces.Select(name => @class.FindSlotByUri(name + term)).FirstOrDefault(slot => slot is not null);

    /// <summary>The term that a URI names, or null for one of another vocabulary.</summary>
    /// <param name="uri">An expanded URI.</param>
    public static string? TermOf(string uri) => Array.Find(Namespaces, name => uri.Length > name.Length && uri.StartsWith(name, StringComparison.Ordinal)) is { } found
        ? uri[found.Length..]
        : null;

    /// <summary>The type of a class: that of its nearest ancestor, or itself, that says more than "Thing"; null where none does.</summary>
    /// <param name="class">A class.</param>
    public static string? TypeOf(ClassInfo @class)
    {
        string? type = null;
        for (ClassInfo? c = @class; c is not null && type is null; c = c.Parent)
        {
            type = TermOf(c.Uri) is { } term and not Thing ? term : null;
        }

        return type;
    }
}
