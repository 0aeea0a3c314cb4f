namespace Dataset.Exports.Shapes;

/// <summary>Refuses numbers that JSON and SQL cannot hold: infinity, and what is not a number.</summary>
internal static class NumberCheck
{
    /// <summary>Looks at every floating-point number of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="ExportException">A number is not finite.</exception>
    public static void Run(DatasetShape dataset)
    {
        foreach (CollectionShape collection in dataset.Collections.Where(c => HasFloats(c.Record, [])))
        {
            foreach (IFact fact in collection.Facts)
            {
                Check(fact, fact, collection.Record);
            }
        }
    }

    private static bool HasFloats(RecordShape shape, HashSet<RecordShape> seen) => seen.Add(shape)
        && shape.Fields.Any(field => field.Kind == SlotKind.Float || (field.Record is { } record && HasFloats(record, seen)));

    private static void Check(IFact fact, IRecord record, RecordShape shape)
    {
        foreach (FieldShape field in shape.Fields.Where(f => f.Kind is SlotKind.Float or SlotKind.Inlined))
        {
            foreach (object value in field.Values(record))
            {
                if (value is double number && !double.IsFinite(number))
                {
                    throw new ExportException($"'{field.Name}' of '{fact.Id}' is {CanonicalText.Of(number)}, which neither JSON nor SQL can hold as a number. Leave it out, or make the field a text.");
                }

                if (field.Record is { } inner)
                {
                    Check(fact, (IRecord)value, inner);
                }
            }
        }
    }
}
