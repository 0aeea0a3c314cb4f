namespace Dataset.Site.Reading;

/// <summary>Reads what identifies a source in one line.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class SourceReader(SiteIndex index)
{
    /// <summary>The values by which people know a document: what the schema requires of it beside its title, such as publisher and kind.</summary>
    /// <param name="source">A fact with the role of a source.</param>
    public IEnumerable<object> Identify(IFact source) => index.Profile(source).Identifying.SelectMany(s => s.GetValues(source));

    /// <summary>Who published a document, or the empty string: a text or a fact with the term of schema.org or Dublin Core, or else the first text that is required beside the title.</summary>
    /// <param name="source">A fact with the role of a source.</param>
    public string Publisher(IFact source)
    {
        SlotInfo? named = index.Profile(source).Publisher;
        string text = named is { Kind: SlotKind.Text } ? source.Text(named) : Identify(source).OfType<string>().FirstOrDefault() ?? "";
        return text.Length > 0 ? text : source.Reference(named)?.Label ?? "";
    }

    /// <summary>The date of a document as stored, or null.</summary>
    /// <param name="source">A fact with the role of a source.</param>
    public object? Date(IFact source) => source.First(index.Profile(source).Date);

    /// <summary>The address of a document when it is one that a link may lead to, or null.</summary>
    /// <param name="source">A fact with the role of a source.</param>
    public string? Address(IFact source) => index.LinkOf(source.Text(index.Profile(source).Address));

    /// <summary>The address of an archived copy when it is one that a link may lead to, or null.</summary>
    /// <param name="source">A fact with the role of a source.</param>
    public string? Archive(IFact source) => index.LinkOf(source.Text(index.Profile(source).Archive));
}
