using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>
/// Makes tables of nested facts, by three rules. A value is a cell (or the few that <see cref="ScalarColumns"/> says). A record
/// that a field holds once lies flat in the row, its fields under the name of the field: <c>counts_in_favor</c>. A list is a table of its own,
/// whose rows carry the key of the row that has the list and their place in it, from 1.
/// </summary>
/// <param name="columns">The rule for values.</param>
/// <param name="places">The names of the tables of facts.</param>
internal sealed class TableBuilder(ScalarColumns columns, TablePlaces places)
{
    private readonly List<TableDraft> _tables = [];

    /// <summary>The tables of a collection, that of its facts first.</summary>
    /// <param name="collection">The collection.</param>
    public IReadOnlyList<Table> Build(CollectionShape collection)
    {
        _tables.Clear();
        TableDraft facts = new(places.Of(collection.Info), collection.Info.Title, collection.Info.Description, () => collection.Facts.Select(fact => new Instance([fact.Id], fact)));
        facts.AddKey(new Column(TablePlaces.Id, "Identifier", "The identifier of the fact.", ColumnType.Text, IsRequired: true));
        _tables.Add(facts);
        AddRecord(facts, collection.Record, "", static value => (IRecord)value);
        return [.. _tables.Select(table => table.Finish())];
    }

    private void AddRecord(TableDraft table, RecordShape shape, string prefix, Func<object, IRecord?> find)
    {
        if (shape.IsPolymorphic)
        {
            table.Add(new Column(prefix + shape.ClassField, "Class", "The class in the schema.", ColumnType.Text, IsRequired: prefix.Length == 0), value => find(value)?.Class.Name);
        }

        foreach (FieldShape field in shape.Fields)
        {
            if (field.IsMultivalued)
            {
                AddList(table, field, prefix + field.Name, find);
            }
            else if (field.IsNested)
            {
                AddRecord(table, field.Record!, prefix + field.Name + "_", value => First(field, find(value)) as IRecord);
            }
            else
            {
                AddValue(table, field, prefix + field.Name, field.IsRequired && prefix.Length == 0, value => First(field, find(value)));
            }
        }
    }

    private void AddList(TableDraft parent, FieldShape field, string name, Func<object, IRecord?> find)
    {
        TableDraft list = new(
            places.Take($"{parent.Name}_{name}"),
            $"{parent.Title}: {field.Slot.Title}",
            field.Slot.Description,
            () => parent.Instances.SelectMany(instance => (find(instance.Value) is { } record ? field.Values(record) : [])
                .Select((value, index) => new Instance([.. instance.Key, index + 1L], value))));
        AddKeys(parent, list);
        _tables.Add(list);
        if (field.IsNested)
        {
            AddRecord(list, field.Record!, "", static value => (IRecord)value);
        }
        else
        {
            AddValue(list, field, field.Name, isRequired: true, static value => value);
        }
    }

    private static void AddKeys(TableDraft parent, TableDraft list)
    {
        IReadOnlyList<string> outer = parent.Key;
        for (int i = 0; i < outer.Count; i++)
        {
            // The place of the outer list is named after that list, since the inner one has a place too.
            (string name, string description) = i == 0
                ? (TablePlaces.FactId, "The fact that has the list.")
                : i == outer.Count - 1 ? ($"{parent.Name}_{TablePlaces.Ordinal}", "The place in the list around it, from 1.") : (outer[i], "The place in a list around it, from 1.");
            list.AddKey(new Column(name, name, description, i == 0 ? ColumnType.Text : ColumnType.Integer, IsRequired: true));
        }

        list.AddKey(new Column(TablePlaces.Ordinal, "Place", "The place in the list, from 1.", ColumnType.Integer, IsRequired: true));
        list.Link(new ForeignKey([.. list.Key.Take(outer.Count)], parent.Name, outer));
    }

    private void AddValue(TableDraft table, FieldShape field, string name, bool isRequired, Func<object, object?> find)
    {
        List<string> names = [];
        foreach (ScalarColumn scalar in columns.Of(field))
        {
            Column column = new(
                name + scalar.Suffix,
                field.Slot.Title,
                scalar.IsDerived ? scalar.Description : field.Slot.Description,
                scalar.Type,
                isRequired && !(scalar.IsDerived && scalar.Type == ColumnType.Date))
            {
                Uri = scalar.IsDerived ? "" : field.Slot.Uri,
                Permissible = [.. field.Permissible.Select(value => value.Text)],
            };
            names.Add(table.Add(column, value => find(value) is { } found ? scalar.Read(found) : null));
        }

        if (field.Kind == SlotKind.Reference)
        {
            table.Link(field.Targets.Count == 1
                ? new ForeignKey(names, places.Of(field.Targets[0]), [TablePlaces.Id])
                : new ForeignKey([names[1], names[0]], places.Facts, [TablePlaces.Collection, TablePlaces.Id]));
        }
    }

    private static object? First(FieldShape field, IRecord? record) => record is null ? null : field.Values(record).FirstOrDefault();
}
