namespace Dataset.Site.Reading;

/// <summary>Reads the citations of a record by the roles of their slots.</summary>
/// <param name="index">The index of the catalog.</param>
public sealed class CitationReader(SiteIndex index)
{
    /// <summary>The citations that the record itself holds, numbered from 1.</summary>
    /// <param name="record">A fact, or a record such as a position.</param>
    public IReadOnlyList<Citation> Read(IRecord record) =>
        [.. index.Profile(record).Citations
            .SelectMany(s => s.GetValues(record))
            .OfType<IRecord>()
            .Select((citation, i) => ReadOne(citation, i + 1))];

    /// <summary>The sources that the record itself cites, each once.</summary>
    /// <param name="record">A fact, or a record such as a position.</param>
    public IEnumerable<IFact> OwnSources(IRecord record) => Read(record).Select(c => c.Source).OfType<IFact>().Distinct();

    /// <summary>The sources that a fact cites, itself and in the records that it holds by value; each once, in the order of the record.</summary>
    /// <param name="fact">A fact.</param>
    public IReadOnlyList<IFact> Sources(IFact fact) =>
        [.. Read(fact).Concat(Citations(fact)).Select(c => c.Source).OfType<IFact>().Distinct()];

    /// <summary>Every citation of one source in a fact, also inside the records that it holds by value.</summary>
    /// <param name="record">A fact that refers to the source.</param>
    /// <param name="source">The source.</param>
    public IEnumerable<Citation> FindCitationsOf(IRecord record, IFact source) =>
        Citations(record).Where(c => source.Equals(c.Source));

    private IEnumerable<Citation> Citations(IRecord record) =>
        InlinedIn(record).Where(r => index.Profile(r).IsCitation).Select(r => ReadOne(r, 0));

    private static IEnumerable<IRecord> InlinedIn(IRecord record) =>
        record.Class.Slots
            .Where(s => s.Kind == SlotKind.Inlined)
            .SelectMany(s => s.GetValues(record))
            .OfType<IRecord>()
            .SelectMany(r => InlinedIn(r).Prepend(r));

    private static Citation ReadOne(IRecord citation, int number) => new(
        number,
        citation.Values(Vocabulary.CitedSource).OfType<IFact>().FirstOrDefault(),
        Text(citation, Vocabulary.Locator),
        Text(citation, Vocabulary.Quote),
        [.. citation.Values(Vocabulary.Supports).OfType<string>()]);

    private static string Text(IRecord record, string uri) => record.Values(uri).OfType<string>().FirstOrDefault() ?? "";
}
