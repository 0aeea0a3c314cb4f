using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>
/// Dates in order: an end is not before its start, and the records of a chronology are in the order of their dates.
/// Dates that may be in order, since one is known to the month only, are.
/// </summary>
internal sealed class DateOrderCheck : DataCheck
{
    private readonly SlotModel? _start;
    private readonly SlotModel? _end;
    private readonly (SlotModel List, SlotModel Date)[] _chronologies;

    private DateOrderCheck(ClassModel model, SchemaModel schema)
    {
        _start = model.FindSlotByUri(Roles.StartDate);
        _end = model.FindSlotByUri(Roles.EndDate);
        _chronologies =
        [
            .. from list in model.Slots
               where list is { Uri: Roles.Chronology, Kind: ValueKind.Inlined, Form: SlotForm.List }
               let date = schema.Class(list.Range).FindSlotByUri(Roles.StartDate)
               where date is not null
               select (list, date),
        ];
    }

    /// <summary>The check for a class, or null when it has no dates to compare.</summary>
    public static DateOrderCheck? Of(ClassModel model, SchemaModel schema)
    {
        DateOrderCheck check = new(model, schema);
        return check is { _start: not null, _end: not null } || check._chronologies.Length > 0 ? check : null;
    }

    /// <inheritdoc/>
    public override void Check(CheckedRecord record)
    {
        YamlScalar? start = record.Scalar(_start);
        if (start is not null && record.Scalar(_end) is { } end && IsBefore(end, start))
        {
            record.Issues.Add(Rules.FactOrder, end.Span, _end!.Name, end.Value, $"'{_start!.Name}', which is {start.Value}", "Correct one of the two.");
        }

        foreach ((SlotModel list, SlotModel date) in _chronologies)
        {
            YamlScalar? last = start;
            foreach (YamlScalar next in record.Records(list).Select(item => CheckedRecord.ScalarOf(item, date)).OfType<YamlScalar>())
            {
                if (last is not null && IsBefore(next, last))
                {
                    string above = last == start ? $"'{_start!.Name}', which is {last.Value}" : $"{last.Value} above it, and '{list.Name}' are in the order of their dates";
                    record.Issues.Add(Rules.FactOrder, next.Span, date.Name, next.Value, above, last == start ? "Correct one of the two." : "Move it up, or correct one of the two.");
                }

                last = next;
            }
        }
    }

    private static bool IsBefore(YamlScalar date, YamlScalar other) =>
        EdtfGrammar.TryParse(date.Value, out EdtfParts parts, out _) && EdtfGrammar.TryParse(other.Value, out EdtfParts others, out _) && parts.Latest < others.Earliest;
}
