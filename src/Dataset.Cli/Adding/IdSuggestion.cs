using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Suggests an identifier in the manner of a collection: with which field its identifiers begin, which words of names they keep, and whether they end in a date.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="collection">The name of the collection.</param>
internal sealed class IdSuggestion(LoadedDataset dataset, string collection)
{
    private const int MostWords = 5;
    private const int YearLength = 4;

    private readonly SchemaModel _schema = dataset.Schema;
    private readonly BoundFact[] _facts = [.. dataset.Files.Where(file => file.Collection == collection).SelectMany(file => file.Bound.Facts.Facts)];

    /// <summary>An identifier that is free.</summary>
    /// <param name="entry">The new entry.</param>
    /// <param name="isTaken">Whether an identifier has a fact already.</param>
    public string For(BoundFact entry, Func<string, bool> isTaken)
    {
        string end = End(entry);
        string[] dated = end.Split('-');
        IEnumerable<string> words = Lead(entry).Concat(Label(entry)).Distinct().Except(dated).Take(MostWords);
        string id = string.Join('-', end.Length > 0 ? words.Append(end) : words);
        id = id.Length > 0 ? id : "new";
        return Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? id : $"{id}-{i}").First(candidate => !isTaken(candidate));
    }

    /// <summary>What of its date an identifier ends in, as most of those that have one do: all of it, the year, or nothing.</summary>
    private string End(BoundFact entry)
    {
        string date = Date(entry) ?? "";
        (string Id, string Date)[] dated = [.. _facts.Select(fact => (fact.Id, Date: Date(fact))).Where(fact => fact.Date is not null).Select(fact => (fact.Id, fact.Date!))];
        int whole = dated.Count(fact => fact.Id.EndsWith("-" + fact.Date, StringComparison.Ordinal));
        int year = dated.Count(fact => fact.Id.EndsWith("-" + fact.Date[..YearLength], StringComparison.Ordinal));
        return date.Length == 0 || 2 * (whole + year) < dated.Length || dated.Length == 0 ? ""
            : whole > year && date.All(c => char.IsAsciiDigit(c) || c == '-') ? date
            : date[..YearLength];
    }

    private string? Date(BoundFact fact) => EntryFeatures.YearOf(fact, _schema) is null ? null : EntryFeatures.DateOf(fact, _schema);

    /// <summary>The word for the field that many identifiers begin with, unless it is the name: as others with the same value write it.</summary>
    private IEnumerable<string> Lead(BoundFact entry)
    {
        ClassModel @class = _schema.Class(entry.Record.Class);
        SlotModel? lead = @class.Slots.FirstOrDefault(slot => !slot.IsIdentifier && slot.Name != @class.LabelSlot
            && 3 * _facts.Count(fact => Forms(Words(fact, slot.Name)).Contains(First(fact.Id))) >= Math.Max(1, _facts.Length));
        string[] words = lead is null ? [] : [.. Words(entry, lead.Name)];
        return words.Length == 0 ? [] : _facts.Where(fact => Words(fact, lead!.Name).SequenceEqual(words))
            .GroupBy(fact => First(fact.Id))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .DefaultIfEmpty(words[0])
            .Take(1);
    }

    /// <summary>How an identifier may shorten words: to the first, to their initials, or to one.</summary>
    private static IEnumerable<string> Forms(IEnumerable<string> words) =>
        words.ToArray() is { Length: > 0 } all ? [all[0], string.Concat(all.Select(word => word[0])), string.Concat(all)] : [];

    private static string First(string id) => id.Split('-')[0];

    private IEnumerable<string> Words(BoundFact fact, string slot) =>
        _schema.Class(fact.Record.Class).IndexOf(slot) is var i and >= 0 && SchemaModel.TextOf(fact.Record.Values[i]) is { } text ? FuzzyText.Words(text) : [];

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
