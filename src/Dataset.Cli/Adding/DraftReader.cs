using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>Puts values that the user gives, each with the path to its field, into an entry.</summary>
/// <param name="schema">The schema.</param>
internal sealed class DraftReader(SchemaModel schema)
{
    private readonly DraftShape _shape = new(schema);

    /// <summary>Sets a field.</summary>
    /// <param name="root">The entry.</param>
    /// <param name="assignment">Path and value: <c>participants[0].agent=ada</c>.</param>
    /// <exception cref="UnusableException">There is no such field, or it takes no such value.</exception>
    public void Set(DraftRecord root, string assignment)
    {
        int sign = assignment.IndexOf('=', StringComparison.Ordinal);
        IReadOnlyList<DraftStep> steps = sign > 0 ? DraftStep.Parse(assignment[..sign]) : [];
        if (steps.Count == 0)
        {
            throw new UnusableException($"--set takes a field and its value, as in --set name='A name' or --set list[0].field=value, not '{assignment}'.");
        }

        if (string.IsNullOrWhiteSpace(assignment[(sign + 1)..]))
        {
            throw new UnusableException($"--set {assignment[..sign]}= has no value. Write one behind '=', or leave the option out.");
        }

        Set(root, steps, 0, assignment[..sign], assignment[(sign + 1)..]);
    }

    /// <summary>The fields that a mapping has, as an entry.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="className">The class.</param>
    /// <param name="path">How the user knows the mapping.</param>
    public DraftRecord Record(YamlMapping mapping, string className, string path)
    {
        DraftRecord record = new(className);
        foreach (YamlEntry entry in mapping.Entries)
        {
            string field = $"{path}.{entry.Key.Value}";
            record.Set(entry.Key.Value, Value(Slot(className, entry.Key.Value, field), entry.Value, field));
        }

        return record;
    }

    private void Set(DraftRecord record, IReadOnlyList<DraftStep> steps, int at, string path, string value)
    {
        SlotModel slot = Slot(record.Class, steps[at].Name, path);
        bool isLast = at == steps.Count - 1;
        if (steps[at].Index is not null && slot.Form != SlotForm.List)
        {
            throw new UnusableException($"--set {path}: '{slot.Name}' holds no list. Write it without [{steps[at].Index}].");
        }

        if (isLast && steps[at].Index is null)
        {
            record.Set(slot.Name, Whole(slot, record.Find(slot.Name), path, value));
        }
        else if (isLast)
        {
            Put(List(record, slot), steps[at].Index!.Value, path, One(slot, path, value));
        }
        else if (slot.Kind != ValueKind.Inlined)
        {
            throw new UnusableException($"--set {path}: '{slot.Name}' has no fields of its own. Write {slot.Name}={FieldHint.Placeholder(slot)}.");
        }
        else if (slot.Form == SlotForm.Keyed)
        {
            SetKeyed(record, slot, steps, at + 1, path, value);
        }
        else
        {
            Set(Child(record, slot, steps[at].Index ?? 0, path), steps, at + 1, path, value);
        }
    }

    private void SetKeyed(DraftRecord record, SlotModel slot, IReadOnlyList<DraftStep> steps, int at, string path, string value)
    {
        DraftRecord held = record.Find(slot.Name) as DraftRecord ?? new DraftRecord("");
        record.Set(slot.Name, held);
        if (at == steps.Count - 1)
        {
            held.Set(steps[at].Name, Parse(path, value) is YamlMapping mapping ? Record(mapping, DraftShape.Held(slot), path) : new DraftText(value, isText: false));
            return;
        }

        DraftRecord child = held.Find(steps[at].Name) as DraftRecord ?? new DraftRecord(DraftShape.Held(slot));
        held.Set(steps[at].Name, child);
        Set(child, steps, at + 1, path, value);
    }

    private SlotModel Slot(string className, string name, string path)
    {
        if (_shape.FindSlot(className, name) is { } slot)
        {
            return slot;
        }

        string[] names = [.. _shape.SlotNames(className)];
        throw new UnusableException($"--set {path}: {className} has no field '{name}'.{Suggestion.For(name, names)} Fields: {string.Join(", ", names)}.");
    }

    /// <summary>The value of a whole slot. A further single value of a list is put behind those that it has.</summary>
    private DraftValue Whole(SlotModel slot, DraftValue? before, string path, string value)
    {
        if (slot.Form == SlotForm.Single)
        {
            return One(slot, path, value);
        }

        if (value.TrimStart()[0] is '[' or '{' && Parse(path, value) is (YamlSequence or YamlMapping) and { } node)
        {
            return node is YamlMapping && slot.Form == SlotForm.List ? Value(slot, new YamlSequence([node], node.Span), path) : Value(slot, node, path);
        }

        DraftList list = before as DraftList ?? new DraftList();
        list.Items.Add(One(slot, path, value));
        return list;
    }

    private DraftValue One(SlotModel slot, string path, string value) => slot.Kind switch
    {
        ValueKind.Inlined when Parse(path, value) is YamlMapping mapping => Record(mapping, DraftShape.Held(slot), path),
        ValueKind.Inlined => throw new UnusableException($"--set {path} takes the fields of one {DraftShape.Held(slot)}: write {path}.FIELD=value for each, or {path}='{{field: value}}'."),
        _ => DraftText.Of(value, slot),
    };

    private DraftValue Value(SlotModel slot, YamlNode node, string path)
    {
        switch (node)
        {
            case YamlSequence sequence:
                DraftList list = new();
                list.Items.AddRange(sequence.Items.Select((item, i) => Value(slot, item, $"{path}[{i}]")));
                return list;
            case YamlMapping mapping when slot is { Kind: ValueKind.Inlined, Form: SlotForm.Keyed }:
                DraftRecord keyed = new("");
                foreach (YamlEntry entry in mapping.Entries)
                {
                    keyed.Set(entry.Key.Value, entry.Value is YamlMapping fields ? Record(fields, DraftShape.Held(slot), $"{path}.{entry.Key.Value}") : Value(slot, entry.Value, path));
                }

                return keyed;
            case YamlMapping mapping when slot.Kind == ValueKind.Inlined:
                return Record(mapping, DraftShape.Held(slot), path);
            case YamlScalar scalar:
                return scalar.IsPlain ? DraftText.Of(scalar.Value, slot) : new DraftText(scalar.Value, isText: true);
            default:
                throw new UnusableException($"{path} takes {FieldHint.Words(slot, schema)}.");
        }
    }

    private static YamlNode? Parse(string path, string value)
    {
        YamlFile file = YamlReader.Read("--set " + path, value + "\n");
        return file.Issues.Count == 0 ? file.Root : throw new UnusableException($"--set {path}: {file.Issues[0].Message}");
    }

    private static DraftRecord Child(DraftRecord record, SlotModel slot, int index, string path)
    {
        if (slot.Form == SlotForm.Single)
        {
            DraftRecord only = record.Find(slot.Name) as DraftRecord ?? new DraftRecord(DraftShape.Held(slot));
            record.Set(slot.Name, only);
            return only;
        }

        DraftList list = List(record, slot);
        DraftRecord child = list.Items.ElementAtOrDefault(index) as DraftRecord ?? new DraftRecord(DraftShape.Held(slot));
        Put(list, index, path, child);
        return child;
    }

    private static DraftList List(DraftRecord record, SlotModel slot)
    {
        DraftList list = record.Find(slot.Name) as DraftList ?? new DraftList();
        record.Set(slot.Name, list);
        return list;
    }

    private static void Put(DraftList list, int index, string path, DraftValue value)
    {
        if (index > list.Items.Count)
        {
            throw new UnusableException($"--set {path}: the list has {list.Items.Count} before it. Count from [0], without a gap.");
        }

        if (index == list.Items.Count)
        {
            list.Items.Add(value);
        }
        else
        {
            list.Items[index] = value;
        }
    }
}
