using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>An entry on its way into a collection, with all that is known to complete it.</summary>
internal sealed class NewEntry
{
    private const string Placeholder = "new";

    private readonly LoadedDataset _dataset;
    private readonly EntryWriter _writer;
    private readonly FactSearch _search;
    private readonly RequiredFields _required;

    /// <summary>An entry with the values that were given.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="collection">The collection.</param>
    /// <param name="values">Fields with their values.</param>
    /// <exception cref="UnusableException">There is no such field, or it takes no such value.</exception>
    public NewEntry(LoadedDataset dataset, CollectionModel collection, IEnumerable<string> values)
    {
        _dataset = dataset;
        Collection = collection;
        _writer = new EntryWriter(dataset.Schema, collection);
        _search = new FactSearch(dataset);
        _required = new RequiredFields(dataset.Schema);
        Record = new DraftRecord(collection.Class);
        DraftReader reader = new(dataset.Schema);
        foreach (string value in values)
        {
            reader.Set(Record, value);
        }
    }

    /// <summary>The collection.</summary>
    public CollectionModel Collection { get; }

    /// <summary>The fields.</summary>
    public DraftRecord Record { get; }

    /// <summary>How an entry of the collection looks.</summary>
    public string Example => new EntryExample(_dataset, Collection, _writer).Text;

    /// <summary>Whether fields are missing that it must have.</summary>
    public bool IsIncomplete => _required.Missing(Record).Any();

    /// <summary>Asks for the fields that are missing.</summary>
    /// <param name="questions">Who asks.</param>
    public void Ask(IQuestions questions) => new Interview(questions, _dataset, _search, _required).Fill(Record);

    /// <summary>The lines of the entry.</summary>
    /// <param name="id">The identifier.</param>
    public string Write(string id) => _writer.Write(id, Record);

    /// <summary>The entry as it is bound; values that the schema refuses are missing in it.</summary>
    /// <param name="id">The identifier, or null while it has none.</param>
    public BoundFact Bind(string? id) =>
        FactBinder.Bind(YamlReader.Read("", Write(id ?? Placeholder)), $"seeds/{Collection.Name}/new.yaml", _dataset.Schema).Facts.Facts[0];

    /// <summary>A line for each field that is missing, with the option that gives it, and for each reference that leads nowhere.</summary>
    /// <param name="id">The identifier, or null.</param>
    public IEnumerable<string> Problems(string? id)
    {
        IEnumerable<string> missing = _required.Missing(Record).Select(field => $"  --set {field.Path}={FieldHint.Placeholder(field.Slot)}: {Words(field.Slot)}{(field.Instead.Count > 0 ? $"; or instead {string.Join(" or ", field.Instead)}" : "")}");
        return missing.Concat(new References(_dataset, _search).Dangling(Record, "", id));
    }

    /// <summary>An identifier in the manner of the collection.</summary>
    public string SuggestedId => new IdSuggestion(_dataset, Collection.Name).For(Bind(null), id => IdProblem(id) is not null);

    /// <summary>Why the entry cannot have an identifier and the way out, or null.</summary>
    /// <param name="id">The identifier.</param>
    public string? IdProblem(string id)
    {
        if (IdSyntax.Problem(id) is { } problem)
        {
            return $"'{id}' is no identifier. {problem}";
        }

        if (_search.Holder(id, Collection.Class) is { } holder)
        {
            return $"'{id}' is there already: {_dataset.Names.Relative(holder.Path)}({holder.Line},1), {holder.Label}. Change that entry, or choose another identifier.";
        }

        return _dataset.Locked.Any(locked => locked.Id == id)
            ? $"'{id}' was published before, and an identifier is never used again. Choose another one."
            : null;
    }

    /// <summary>Entries that may be the same one.</summary>
    public IReadOnlyList<SearchEntry> Doubles()
    {
        ClassModel @class = new DraftShape(_dataset.Schema).ClassOf(Record);
        return
        [
            .. @class.Slots
                .SelectMany(slot => Record.Find(slot.Name) is not DraftText text ? []
                    : slot.Name == @class.LabelSlot ? _search.Doubles(text.Text, Collection.Class)
                    : slot.Kind == ValueKind.Uri ? _search.At(text.Text)
                    : [])
                .Distinct(),
        ];
    }

    private string Words(SlotModel slot)
    {
        string words = FieldHint.Words(slot, _dataset.Schema);
        string description = slot.Description.Trim().TrimEnd('.');
        return description.Length == 0 ? words : slot.Kind == ValueKind.Text ? description : $"{description} ({words})";
    }
}
