using Dataset.Exports.Shapes;
using Dataset.Exports.Tables;
using Parquet.Schema;

namespace Dataset.Exports.Columnar;

/// <summary>The schema of a collection in Parquet: records are structs, lists are lists, values are columns by the rule of the tables.</summary>
internal sealed class ParquetShape
{
    private const string Element = "element";

    private readonly ScalarColumns _columns;
    private readonly List<LeafColumn> _leaves = [];

    /// <summary>Reads a shape.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="columns">The rule for values.</param>
    public ParquetShape(CollectionShape collection, ScalarColumns columns)
    {
        _columns = columns;
        NameSet names = new();
        List<Field> fields = [Leaf(names.Take(TablePlaces.Id), ColumnType.Text, isRequired: true, "", [], static fact => ((IFact)fact).Id)];
        fields.AddRange(Fields(collection.Record, names, "", []));
        Schema = new ParquetSchema(fields);
    }

    /// <summary>The schema.</summary>
    public ParquetSchema Schema { get; }

    /// <summary>The columns, in the order of the schema.</summary>
    public IReadOnlyList<LeafColumn> Leaves => _leaves;

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";

    private static Type ClrType(ColumnType type) => type switch
    {
        ColumnType.Boolean => typeof(bool),
        ColumnType.Integer => typeof(long),
        ColumnType.Float => typeof(double),
        ColumnType.Date => typeof(DateOnly),
        _ => typeof(string),
    };

    private List<Field> Fields(RecordShape shape, NameSet names, string path, IReadOnlyList<Func<Step>> steps)
    {
        List<Field> fields = [];
        if (shape.IsPolymorphic)
        {
            fields.Add(Leaf(names.Take(PlainName.Of(shape.ClassField)), ColumnType.Text, isRequired: true, path, steps, static record => ((IRecord)record).Class.Name));
        }

        foreach (FieldShape field in shape.Fields)
        {
            if (field.IsMultivalued)
            {
                fields.Add(List(field, names.Take(PlainName.Of(field.Name)), path, steps));
            }
            else if (field.IsNested)
            {
                string name = names.Take(PlainName.Of(field.Name));
                StructField? made = null;
                made = Struct(field.Record!, name, Join(path, name), [.. steps, () => Step.Into(made!, value => field.Values((IRecord)value).Take(1))]);
                fields.Add(made);
            }
            else
            {
                fields.AddRange(_columns.Of(field).Select(scalar => Leaf(
                    names.Take(PlainName.Of(field.Name) + scalar.Suffix), scalar.Type, field.IsRequired && !scalar.IsDerived, path, steps, record => Read(field, scalar, record))));
            }
        }

        return fields;
    }

    private ListField List(FieldShape field, string name, string path, IReadOnlyList<Func<Step>> steps)
    {
        ListField? made = null;
        string inside = Join(path, $"{name}/list");
        IReadOnlyList<Func<Step>> each = [.. steps, () => Step.Each(made!, value => field.Values((IRecord)value))];
        IReadOnlyList<ScalarColumn> scalars = field.IsNested ? [] : _columns.Of(field);
        NameSet names = new();
        Field item = field.IsNested ? Struct(field.Record!, Element, Join(inside, Element), each)
            : scalars.Count == 1 ? Leaf(Element, scalars[0].Type, isRequired: true, inside, each, scalars[0].Read)
            : new StructField(Element, [.. scalars.Select(scalar => Leaf(names.Take(PlainName.Of(field.Name) + scalar.Suffix), scalar.Type, !scalar.IsDerived, Join(inside, Element), each, scalar.Read))]);
        return made = new ListField(name, item);
    }

    private StructField Struct(RecordShape shape, string name, string path, IReadOnlyList<Func<Step>> steps) =>
        new(name, [.. Fields(shape, new NameSet(), path, steps)]);

    private DataField Leaf(string name, ColumnType type, bool isRequired, string path, IReadOnlyList<Func<Step>> steps, Func<object, object?> read)
    {
        _leaves.Add(new LeafColumn(Join(path, name), type, steps, read));
        return new DataField(name, ClrType(type), isNullable: !isRequired);
    }

    private static object? Read(FieldShape field, ScalarColumn scalar, object record) =>
        field.Values((IRecord)record).FirstOrDefault() is { } value ? scalar.Read(value) : null;
}
