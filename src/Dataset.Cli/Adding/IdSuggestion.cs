using System.Globalization;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Suggests an identifier in the manner of a collection: which words of names its identifiers keep, with which field they begin, and whether they end in a year.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="collection">The name of the collection.</param>
internal sealed class IdSuggestion(LoadedDataset dataset, string collection)
{
    private const int MostWords = 5;

    private readonly SchemaModel _schema = dataset.Schema;
    private readonly BoundFact[] _facts = [.. dataset.Files.Where(file => file.Collection == collection).SelectMany(file => file.Bound.Facts.Facts)];

    /// <summary>An identifier that is free.</summary>
    /// <param name="entry">The new entry.</param>
    /// <param name="isTaken">Whether an identifier has a fact already.</param>
    public string For(BoundFact entry, Func<string, bool> isTaken)
    {
        string? year = EntryFeatures.YearOf(entry, _schema)?.ToString("0000", CultureInfo.InvariantCulture);
        List<string> words = [.. Lead(entry), .. Label(entry)];
        words = [.. words.Distinct().Where(word => word != year).Take(MostWords)];
        if (year is not null && Most(fact => EntryFeatures.YearOf(fact, _schema) is { } other && fact.Id.EndsWith($"-{other}", StringComparison.Ordinal)))
        {
            words.Add(year);
        }

        string id = words.Count > 0 ? string.Join('-', words) : "new";
        return Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? id : $"{id}-{i}").First(candidate => !isTaken(candidate));
    }

    /// <summary>The first word of the field that most identifiers begin with, unless it is the name.</summary>
    private IEnumerable<string> Lead(BoundFact entry)
    {
        ClassModel @class = _schema.Class(entry.Record.Class);
        SlotModel? lead = @class.Slots.FirstOrDefault(slot => !slot.IsIdentifier && slot.Name != @class.LabelSlot && Most(fact => First(fact, slot) is { } word && fact.Id.StartsWith(word + "-", StringComparison.Ordinal)));
        return lead is not null && First(entry, lead) is { } first ? [first] : [];
    }

    private string? First(BoundFact fact, SlotModel slot) => Words(fact, slot.Name).FirstOrDefault();

    private IEnumerable<string> Words(BoundFact fact, string slot) =>
        _schema.Class(fact.Record.Class).IndexOf(slot) is var i and >= 0 && SchemaModel.TextOf(fact.Record.Values[i]) is { } text ? FuzzyText.Words(text) : [];

    private bool Most(Func<BoundFact, bool> holds) => _facts.Length > 0 && 2 * _facts.Count(holds) >= _facts.Length;

    /// <summary>The words of the name, but for those that identifiers of the collection leave out: of, and, the, the month.</summary>
    private IEnumerable<string> Label(BoundFact entry)
    {
        string label = _schema.Class(entry.Record.Class).LabelSlot;
        return Words(entry, label).Where(word =>
        {
            BoundFact[] named = [.. _facts.Where(fact => Words(fact, label).Contains(word))];
            return named.Length < 2 || 2 * named.Count(fact => fact.Id.Split('-').Contains(word)) >= named.Length;
        });
    }
}
