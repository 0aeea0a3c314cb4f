using Dataset.Schema;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Finds what an entry refers to and nobody has, with what may have been meant.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="search">Finds facts.</param>
internal sealed class References(LoadedDataset dataset, FactSearch search)
{
    private const int MostFound = 5;

    private readonly DraftShape _shape = new(dataset.Schema);

    /// <summary>A line for each reference of a record, and of those that it holds, that leads nowhere.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">The path to it, which ends in a dot where it is not the entry itself.</param>
    /// <param name="id">The identifier of the entry, which may refer to itself; or null.</param>
    public IEnumerable<string> Dangling(DraftRecord record, string path, string? id) =>
        record.Fields.SelectMany(field => _shape.FindSlot(record.Class, field.Key) is { } slot ? Dangling(slot, field.Value, path + field.Key, id) : []);

    private IEnumerable<string> Dangling(SlotModel slot, DraftValue value, string path, string? id) => value switch
    {
        DraftList list => list.Items.SelectMany((item, i) => Dangling(slot, item, $"{path}[{i}]", id)),
        DraftRecord { Class.Length: 0 } keyed => keyed.Fields.SelectMany(field => Dangling(slot, field.Value, $"{path}.{field.Key}", id)),
        DraftRecord held => Dangling(held, path + ".", id),
        DraftText text when slot.Kind == ValueKind.Reference && text.Text != id && slot.RangeClasses.All(name => dataset.Corpus.Find(text.Text, name) is null) => [Line(slot, path, text.Text)],
        _ => [],
    };

    private string Line(SlotModel slot, string path, string text)
    {
        string[] classes = [.. slot.RangeClasses];
        string fact = $"  --set {path}={text}: no {string.Join(" and no ", classes)} has that identifier.";
        IReadOnlyList<SearchEntry> found = search.Find(text, classes, MostFound);
        return found.Count > 0
            ? $"{fact} Like it:{string.Concat(found.Select(entry => "\n    " + entry.Shown))}"
            : $"{fact}{Suggestion.For(text, classes.SelectMany(dataset.Corpus.Ids))} What is not there yet is added first, with 'dataset new'.";
    }
}
