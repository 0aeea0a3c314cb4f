namespace Dataset.Exports.Linked;

/// <summary>The IRIs of a dataset's own things. They do not depend on where the site is.</summary>
/// <param name="catalog">The dataset.</param>
internal sealed class Iris(DatasetCatalog catalog)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>The datatype of EDTF dates.</summary>
    public const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    /// <summary>The namespace of schema.org.</summary>
    public const string SchemaOrg = "http://schema.org/";

    /// <summary>The dataset: the identifier of its schema, or a URN of its name.</summary>
    public string Dataset { get; } = catalog.Uri.Length > 0 ? catalog.Uri : $"urn:dataset:{Uri.EscapeDataString(catalog.Name)}";

    /// <summary>A fact.</summary>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fact">The fact.</param>
    public string Fact(CollectionInfo collection, IFact fact) => Own($"{Uri.EscapeDataString(collection.Name)}/{Uri.EscapeDataString(fact.Id)}");

    /// <summary>A class: its URI in the schema, or one of the dataset's own.</summary>
    /// <param name="class">The class.</param>
    public string Class(ClassInfo @class) => @class.Uri.Length > 0 ? @class.Uri : Own(Uri.EscapeDataString(@class.Name));

    /// <summary>A slot: its URI in the schema, or one of the dataset's own.</summary>
    /// <param name="slot">The slot.</param>
    public string Slot(SlotInfo slot) => slot.Uri.Length > 0 ? slot.Uri : Own(Uri.EscapeDataString(slot.Name));

    /// <summary>A datatype of XML Schema.</summary>
    /// <param name="name">Its name.</param>
    public static string Xml(string name) => Xsd + name;

    private string Own(string name) => Dataset[^1] is '/' or '#' or ':' ? Dataset + name
        : Dataset.StartsWith("urn:", StringComparison.Ordinal) ? $"{Dataset}:{name}"
        : $"{Dataset}/{name}";
}
