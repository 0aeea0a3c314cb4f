namespace Dataset.Exports.Shapes;

/// <summary>Reads every value once and refuses what some format cannot hold, so that no format fails halfway.</summary>
internal static class ValueCheck
{
    /// <summary>Looks at every value of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <exception cref="ExportException">A record is of another class than the schema says, a reference leads to no collection, or a number is none.</exception>
    public static void Run(DatasetShape dataset)
    {
        foreach (CollectionShape collection in dataset.Collections)
        {
            foreach (IFact fact in collection.Facts)
            {
                Check(dataset, fact, fact, collection.Record);
            }
        }
    }

    private static void Check(DatasetShape dataset, IFact fact, IRecord record, RecordShape shape)
    {
        foreach (FieldShape field in shape.Fields)
        {
            foreach (object value in field.Values(record))
            {
                switch (field.Kind)
                {
                    case SlotKind.Float when !double.IsFinite((double)value):
                        throw new ExportException($"'{field.Name}' of '{fact.Id}' is {CanonicalText.Of(value)}, which neither JSON nor SQL can hold as a number. Leave it out, or make the field a text.");
                    case SlotKind.Reference when !field.Targets.Contains(dataset.CollectionOf((IFact)value)):
                        throw new ExportException($"'{field.Name}' of '{fact.Id}' refers to '{((IFact)value).Id}', which is no '{field.Slot.Range}'. Refer to one.");
                    case SlotKind.Inlined:
                        Check(dataset, fact, (IRecord)value, field.Record!);
                        break;
                }
            }
        }
    }
}
