using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Finds facts by what somebody remembers of them: identifier, names in any script, address, or any other short text that they hold.</summary>
internal sealed class FactSearch
{
    private const int LongestText = 150;
    private const double LeastMatch = 0.55;
    private const double NearlySame = 0.9;
    private const int MostDoubles = 3;

    // A word of a role or a title finds its holder, but behind those who are named so.
    private const double OtherText = 0.85;

    private readonly SchemaModel _schema;
    private readonly List<(SearchEntry Entry, (FuzzyText Text, double Weight)[] Texts, HashSet<string> Addresses)> _entries = [];

    /// <summary>Reads the facts of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    public FactSearch(LoadedDataset dataset)
    {
        _schema = dataset.Schema;
        foreach (LoadedFile file in dataset.Files)
        {
            LineMap lines = new(file.Yaml.Text);
            Dictionary<string, SourceSpan> places = file.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key.Span);
            foreach (BoundFact fact in file.Bound.Facts.Facts)
            {
                ClassModel @class = _schema.Class(fact.Record.Class);
                string label = @class.LabelSlot.Length > 0 && SchemaModel.TextOf(fact.Record.Values[@class.IndexOf(@class.LabelSlot)]) is { } text ? text : fact.Id;
                SearchEntry entry = new(fact.Collection, @class.Name, fact.Id, label, file.Seed.FullPath, lines[places[fact.Id].Start].Line + 1);
                HashSet<string> addresses = [.. @class.Slots.Zip(fact.Record.Values).Where(field => field.First.Kind == ValueKind.Uri).Select(field => SchemaModel.TextOf(field.Second)).OfType<string>()];
                IEnumerable<(FuzzyText, double)> others = Texts(fact.Record).Where(other => other != label).Distinct().Select(other => (new FuzzyText(other), OtherText));
                _entries.Add((entry, [(new FuzzyText(fact.Id), 1), (new FuzzyText(label), 1), .. others], addresses));
            }
        }
    }

    /// <summary>The facts that are most like a text, best first.</summary>
    /// <param name="text">What somebody typed.</param>
    /// <param name="classes">The classes that are wanted; their descendants too.</param>
    /// <param name="max">How many.</param>
    public IReadOnlyList<SearchEntry> Find(string text, IEnumerable<string> classes, int max) => Find(text, classes, max, LeastMatch);

    /// <summary>The facts whose names are so like a new one's that they may be the same: numbers and years in them are equal.</summary>
    /// <param name="name">The name.</param>
    /// <param name="className">The class.</param>
    public IEnumerable<SearchEntry> Doubles(string name, string className) =>
        Find(name, [className], MostDoubles, NearlySame).Where(found => Numbers(found.Label).SetEquals(Numbers(name)));

    /// <summary>The facts that have an address.</summary>
    /// <param name="address">The address.</param>
    public IEnumerable<SearchEntry> At(string address) => _entries.Where(entry => entry.Addresses.Contains(address)).Select(entry => entry.Entry);

    private static HashSet<string> Numbers(string text) => [.. FuzzyText.Words(text).Where(word => word.Any(char.IsAsciiDigit))];

    private IReadOnlyList<SearchEntry> Find(string text, IEnumerable<string> classes, int max, double least)
    {
        FuzzyText query = new(text);
        return
        [
            .. _entries
                .Where(entry => classes.Any(name => _schema.IsA(entry.Entry.Class, name)))
                .Select(entry => (entry.Entry, Score: entry.Entry.Id == text ? 2 : entry.Texts.Max(t => t.Weight * t.Text.Match(query))))
                .Where(found => found.Score >= least)
                .OrderByDescending(found => found.Score)
                .ThenBy(found => found.Entry.Id, StringComparer.Ordinal)
                .Take(max)
                .Select(found => found.Entry),
        ];
    }

    /// <summary>The fact with an identifier that a new one of a class would share, or null.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="className">The class of the new one.</param>
    public SearchEntry? Holder(string id, string className) => _entries
        .Select(entry => entry.Entry)
        .FirstOrDefault(entry => entry.Id == id && _schema.Class(entry.Class).IdentifiedRoot == _schema.Class(className).IdentifiedRoot);

    /// <summary>The short texts of a record and of those that it holds, but for citations: they are about where it is from.</summary>
    private IEnumerable<string> Texts(BoundRecord record)
    {
        ClassModel @class = _schema.Class(record.Class);
        return @class.Uri == Roles.Citation ? [] : @class.Slots.Zip(record.Values).SelectMany(field => Texts(field.First, field.Second));
    }

    private IEnumerable<string> Texts(SlotModel slot, FactValue? value) => value switch
    {
        ScalarValue scalar when slot.Kind is ValueKind.Text or ValueKind.Uri && scalar.Text.Length <= LongestText => [scalar.Text],
        RecordValue held => Texts(held.Record),
        ListValue list => list.Items.SelectMany(item => Texts(slot, item)),
        _ => [],
    };
}
