namespace Dataset.Schema.Diff;

/// <summary>Compares the values of two records, field by field; lists by item, whatever their order.</summary>
internal sealed class RecordComparer
{
    private readonly List<FieldChange> _changes = [];

    private RecordComparer()
    {
    }

    /// <summary>The changes from one record to another, in the order of the fields.</summary>
    public static IReadOnlyList<FieldChange> Compare(PlainRecord old, PlainRecord @new)
    {
        RecordComparer comparer = new();
        comparer.Records("", ChangeKind.Changed, old, @new);
        return comparer._changes;
    }

    private void Records(string path, ChangeKind kind, PlainRecord old, PlainRecord @new)
    {
        if (old.Class != @new.Class)
        {
            Add(path + "class", kind, new PlainScalar(old.Class, IsText: true), new PlainScalar(@new.Class, IsText: true));
        }

        foreach (PlainField field in @new.Fields.Concat(old.Fields.Where(field => @new.Find(field.Name) is null)))
        {
            Values(path + field.Name, Kind(field.Role, kind), old.Find(field.Name)?.Value, @new.Find(field.Name)?.Value);
        }
    }

    private void Values(string path, ChangeKind kind, PlainValue? old, PlainValue? @new)
    {
        if (old is PlainRecord before && @new is PlainRecord after)
        {
            Records(path + ".", kind, before, after);
        }
        else if (old is PlainList or null && @new is PlainList or null)
        {
            Lists(path, kind, (old as PlainList)?.Items ?? [], (@new as PlainList)?.Items ?? []);
        }
        else if (old != @new)
        {
            Add(path, kind, old, @new);
        }
    }

    private void Lists(string path, ChangeKind kind, EquatableArray<PlainValue> old, EquatableArray<PlainValue> @new)
    {
        List<PlainValue> gone = Without(old, @new);
        List<PlainValue> come = Without(@new, old);
        if (gone.Count == 0 && come.Count == 0 && !old.Equals(@new))
        {
            Add(path, kind, new PlainList(old), new PlainList(@new));
        }

        foreach (PlainRecord before in gone.OfType<PlainRecord>().ToArray())
        {
            if (Only(gone, before.Key) is not null && Only(come, before.Key) is { } after)
            {
                gone.Remove(before);
                come.Remove(after);
                Records($"{path}[{before.Key}].", kind, before, after);
            }
        }

        gone.ForEach(item => Add(ItemPath(path, item), kind, item, null));
        come.ForEach(item => Add(ItemPath(path, item), kind, null, item));
    }

    private void Add(string path, ChangeKind kind, PlainValue? old, PlainValue? @new)
    {
        // A fact falls once. When it comes back into force, or its reason is put in other words, values changed.
        bool falls = old is null && @new is not null;
        ChangeKind meant = kind is ChangeKind.Moved or ChangeKind.Retracted && !falls ? ChangeKind.Changed : kind;
        _changes.Add(new FieldChange(path, meant, old, @new));
    }

    /// <summary>The items of a list that another one does not have as often.</summary>
    private static List<PlainValue> Without(EquatableArray<PlainValue> list, EquatableArray<PlainValue> other)
    {
        List<PlainValue> rest = [.. list];
        foreach (PlainValue item in other)
        {
            rest.Remove(item);
        }

        return rest;
    }

    private static PlainRecord? Only(List<PlainValue> items, string key) =>
        key.Length > 0 && items.OfType<PlainRecord>().Where(record => record.Key == key).Take(2).ToArray() is [PlainRecord only] ? only : null;

    private static string ItemPath(string path, PlainValue item) => item is PlainRecord { Key.Length: > 0 } record ? $"{path}[{record.Key}]" : path;

    private static ChangeKind Kind(FieldRole role, ChangeKind around) => around != ChangeKind.Changed ? around : role switch
    {
        FieldRole.Date => ChangeKind.Redated,
        FieldRole.Citations => ChangeKind.Resourced,
        FieldRole.Replacement => ChangeKind.Moved,
        FieldRole.Retraction => ChangeKind.Retracted,
        _ => ChangeKind.Changed,
    };
}
