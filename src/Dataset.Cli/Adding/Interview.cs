using Dataset.Cli.Shell;
using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>Asks somebody at a terminal for what an entry must have.</summary>
/// <param name="questions">Who asks.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="search">Finds facts that are referred to.</param>
/// <param name="required">What an entry must have.</param>
internal sealed class Interview(IQuestions questions, LoadedDataset dataset, FactSearch search, RequiredFields required)
{
    private const int MostFound = 8;

    private readonly SchemaModel _schema = dataset.Schema;
    private readonly ValueJudge _judge = new(dataset.Schema);

    /// <summary>Asks for what is missing in a record and in those that it holds.</summary>
    /// <param name="record">The record.</param>
    /// <param name="path">The path to it, which ends in a dot where it is not the entry itself.</param>
    public void Fill(DraftRecord record, string path = "")
    {
        // The answer to one question may decide the class, and so what is asked next.
        while (Next(record) is { Count: > 0 } next)
        {
            foreach (SlotModel slot in next)
            {
                record.Set(slot.Name, slot.IsMultivalued ? Several(record, slot, path + slot.Name) : One(record, slot, path + slot.Name));
            }
        }

        foreach ((string name, DraftValue value) in record.Fields)
        {
            IEnumerable<DraftRecord> held = value is DraftList list ? list.Items.OfType<DraftRecord>() : value is DraftRecord { Class.Length: > 0 } one ? [one] : [];
            held.ToList().ForEach(inner => Fill(inner, $"{path}{name}."));
        }
    }

    /// <summary>What to ask for next: a field that every record of the class must have, and then what a rule demands of one that says what this one does.</summary>
    private IReadOnlyList<SlotModel> Next(DraftRecord record)
    {
        if (required.Required(record).FirstOrDefault(slot => record.Find(slot.Name) is null) is { } slot)
        {
            return [slot];
        }

        IReadOnlyList<IReadOnlyList<SlotModel>> ways = required.ByRules(record);
        string[] names = [.. ways.Select(way => string.Join(" and ", way.Select(one => one.Name)))];
        return ways.Count switch
        {
            0 => [],
            1 => ways[0],
            _ => ways[questions.Choose("One of these is needed. Which one does the source give?", names)],
        };
    }

    private DraftValue Several(DraftRecord record, SlotModel slot, string path)
    {
        if (slot is { Form: SlotForm.Keyed, Kind: ValueKind.Inlined })
        {
            DraftRecord keyed = new("");
            do
            {
                keyed.Set(questions.Text($"{path}: the key of one {DraftShape.Held(slot)}", null, _ => null), One(record, slot, path));
            }
            while (questions.Confirm($"{path}: another one?", suggestion: false));
            return keyed;
        }

        DraftList list = new();
        do
        {
            list.Items.Add(One(record, slot, path));
        }
        while ((slot.Conditions.MinimumCardinality ?? 0) > list.Items.Count || questions.Confirm($"{path}: another one?", suggestion: false));
        return list;
    }

    private DraftValue One(DraftRecord record, SlotModel slot, string path)
    {
        string question = $"{path}: {(slot.Description.Length > 0 ? slot.Description.Trim().TrimEnd('.') : FieldHint.Words(slot, _schema))}";
        switch (slot.Kind)
        {
            case ValueKind.Inlined:
                DraftRecord held = new(DraftShape.Held(slot));
                Fill(held, path + ".");
                return held;
            case ValueKind.Reference:
                return new DraftText(Reference(slot, question), isText: true);
            case ValueKind.Boolean:
                return new DraftText(questions.Choose(question, ["true", "false"]) == 0 ? "true" : "false", isText: false);
            case ValueKind.Enum when _schema.Enum(slot.Range).Values is { Count: > 0 } values:
                return new DraftText(values[questions.Choose(question, [.. values.Select(value => value.Description.Length > 0 ? $"{value.Text}: {value.Description}" : value.Text)])].Text, isText: true);
            default:
                string hint = slot.Kind == ValueKind.Text || slot.Description.Length == 0 ? "" : $" ({FieldHint.Words(slot, _schema)})";
                return DraftText.Of(questions.Text(question + hint, null, text => Problem(record, slot, text)), slot);
        }
    }

    private string? Problem(DraftRecord record, SlotModel slot, string text) =>
        string.IsNullOrWhiteSpace(text) ? "There must be a value." : _judge.Problem(new DraftShape(_schema).ClassOf(record).Name, slot, text);

    private string Reference(SlotModel slot, string question)
    {
        string[] classes = [.. slot.RangeClasses];
        while (true)
        {
            string words = questions.Text($"{question}. Type a part of its name or its identifier", null, text => string.IsNullOrWhiteSpace(text) ? "Type a word to search for." : null);
            IReadOnlyList<SearchEntry> found = search.Find(words, classes, MostFound);
            if (found.Count > 0 && found[0].Id == words)
            {
                return words;
            }

            string[] collections = [.. _schema.CollectionsFor(classes).Select(c => $"'dataset new {c.Name}'")];
            if (found.Count > 0 && questions.Choose($"{slot.Name}: which one?", [.. found.Select(entry => entry.Shown), "None of these"]) is var choice && choice < found.Count)
            {
                return found[choice].Id;
            }

            string fact = found.Count > 0 ? "" : $"Nothing is like '{words}'. ";
            questions.Say($"{fact}Try another spelling. What is not there yet is added first, with {string.Join(" or ", collections)}.\n");
        }
    }
}
