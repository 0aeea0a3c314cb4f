namespace Dataset.Site.Reading;

/// <summary>Reads single values of a record through slots that a class may lack.</summary>
public static class RecordExtensions
{
    extension(IRecord record)
    {
        /// <summary>The first value of a slot, or null when the slot is null or holds nothing.</summary>
        public object? First(SlotInfo? slot) => slot?.GetValues(record).FirstOrDefault();

        /// <summary>The values of the slot with that expanded URI; none where the class has no such slot.</summary>
        public IEnumerable<object> Values(string uri) => record.Class.FindSlotByUri(uri)?.GetValues(record) ?? [];

        /// <summary>The first text of a slot, or the empty string.</summary>
        public string Text(SlotInfo? slot) => record.First(slot) as string ?? "";

        /// <summary>The first fact that a slot refers to, or null.</summary>
        public IFact? Reference(SlotInfo? slot) => record.First(slot) as IFact;
    }
}
