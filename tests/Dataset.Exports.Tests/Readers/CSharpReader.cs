namespace Dataset.Exports.Tests.Readers;

/// <summary>Reads facts as a C# program does: through the catalog.</summary>
internal static class CSharpReader
{
    public static FactLines Read(DatasetCatalog catalog)
    {
        FactLines lines = new();
        Dictionary<IFact, string> places = catalog.Collections.SelectMany(c => c.Facts.Select(f => (f, $"{c.Name}/{f.Id}"))).ToDictionary(p => p.f, p => p.Item2);
        foreach ((IFact fact, string place) in places)
        {
            lines.Add(place, fact.Class.Name);
            Add(lines, places, fact, place, isFact: true);
        }

        return lines;
    }

    private static void Add(FactLines lines, Dictionary<IFact, string> places, IRecord record, string place, bool isFact)
    {
        foreach (SlotInfo slot in record.Class.Slots.Where(s => !(isFact && s.IsIdentifier)))
        {
            foreach ((int index, object value) in slot.GetValues(record).Index())
            {
                string at = FactLines.Place(place, slot, index);
                switch (slot.Kind)
                {
                    case SlotKind.Inlined:
                        int before = lines.Count;
                        Add(lines, places, (IRecord)value, at, isFact: false);
                        if (slot.IsMultivalued || lines.Count > before)
                        {
                            lines.Add(at, ((IRecord)value).Class.Name);
                        }

                        break;
                    case SlotKind.Reference:
                        lines.Add(at, places[(IFact)value]);
                        break;
                    case SlotKind.Edtf:
                        EdtfDate date = (EdtfDate)value;
                        lines.Add(at, ValueText.Of(date));
                        lines.AddBounds(at, date.Earliest is { } earliest ? ValueText.Of(earliest) : null, date.Latest is { } latest ? ValueText.Of(latest) : null);
                        break;
                    default:
                        lines.Add(at, ValueText.Of(value));
                        break;
                }
            }
        }
    }
}
