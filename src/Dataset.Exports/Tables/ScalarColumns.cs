using Dataset.Exports.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Tables;

/// <summary>The rule by which a value becomes columns, in tables and in Parquet.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="json">Writes what no column can hold otherwise.</param>
internal sealed class ScalarColumns(DatasetShape dataset, FactWriter json)
{
    private static readonly ScalarColumn[] EdtfColumns =
    [
        new("", "", ColumnType.Edtf, static v => CanonicalText.Of(v)),
        new("_earliest", "The first day that the date may mean; empty where its start is open or unknown.", ColumnType.Date, static v => ((EdtfDate)v).Earliest),
        new("_latest", "The last day that the date may mean; empty where its end is open or unknown.", ColumnType.Date, static v => ((EdtfDate)v).Latest),
    ];

    /// <summary>The columns of a value of a field: an EDTF date is three, a reference that can lead to several collections is two, everything else is one.</summary>
    /// <param name="field">A field that is not nested.</param>
    public IReadOnlyList<ScalarColumn> Of(FieldShape field) => field.Kind switch
    {
        SlotKind.Edtf => EdtfColumns,
        SlotKind.Reference when field.Targets.Count != 1 => [Plain(ColumnType.Text), new("_collection", "The collection of that fact.", ColumnType.Text, v => dataset.CollectionOf((IFact)v).Name)],
        SlotKind.Inlined => [new("", "", ColumnType.Json, v => json.ToText(field, v))],
        SlotKind.Boolean => [Native(ColumnType.Boolean)],
        SlotKind.Integer => [Native(ColumnType.Integer)],
        SlotKind.Float => [Native(ColumnType.Float)],
        SlotKind.Decimal => [Native(ColumnType.Decimal)],
        SlotKind.Date => [Native(ColumnType.Date)],
        SlotKind.DateTime => [Plain(ColumnType.DateTime)],
        SlotKind.Time => [Plain(ColumnType.Time)],
        SlotKind.Uri => [Plain(ColumnType.Uri)],
        SlotKind.Any => [Plain(ColumnType.Json)],
        _ => [Plain(ColumnType.Text)],
    };

    private static ScalarColumn Native(ColumnType type) => new("", "", type, static v => v);

    private static ScalarColumn Plain(ColumnType type) => new("", "", type, static v => CanonicalText.Of(v));
}
