using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <summary>Records of one class, held by value, as a table.</summary>
/// <param name="Page">The page.</param>
/// <param name="Title">What the records are.</param>
/// <param name="Columns">The slots that at least one record fills.</param>
/// <param name="Records">The records.</param>
public sealed record RecordTableView(PageContext Page, string Title, IReadOnlyList<SlotInfo> Columns, IReadOnlyList<IRecord> Records) : IPageView
{
    private const int LongestCell = 90;

    /// <summary>A table of a field's records, or null where a table would not read well: several classes, one column, long text, or records inside records.</summary>
    /// <param name="field">A field of any kind.</param>
    public static RecordTableView? TryMake(FieldView field)
    {
        if (field.Slot is not { Kind: SlotKind.Inlined, IsMultivalued: true } || field.Values.OfType<IRecord>().FirstOrDefault() is not { } first)
        {
            return null;
        }

        List<IRecord> records = field.Values.OfType<IRecord>().ToList();
        List<SlotInfo> columns = first.Class.Slots.Where(s => records.Any(r => r.First(s) is not null)).ToList();
        return columns.Count > 1 && records.TrueForAll(r => r.Class == first.Class) && columns.TrueForAll(s => records.TrueForAll(r => Fits(s, r)))
            ? new RecordTableView(field.Page, field.Slot.Title, columns, records)
            : null;
    }

    private static bool Fits(SlotInfo slot, IRecord record) =>
        slot.Kind != SlotKind.Inlined && slot.GetValues(record).All(v => v is not string text || text.Length <= LongestCell);
}
