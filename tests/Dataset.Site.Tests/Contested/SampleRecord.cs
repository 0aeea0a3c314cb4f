namespace Dataset.Site.Tests.Contested;

/// <summary>A record whose values stand in a dictionary under the names of the slots.</summary>
internal class SampleRecord(ClassInfo @class, params (string Slot, object[] Values)[] values) : IRecord
{
    private readonly Dictionary<string, object[]> _values = values.ToDictionary(v => v.Slot, v => v.Values);

    public ClassInfo Class => @class;

    public static SlotInfo Slot(
        string name,
        SlotKind kind = SlotKind.Text,
        string uri = "",
        string range = "string",
        bool isRequired = false,
        bool isMultivalued = false) =>
        Slots.Of<SampleRecord>(name, kind, r => r._values.GetValueOrDefault(name) ?? [], uri, range, isRequired, isMultivalued);

    public void Set(string slot, params object[] values) => _values[slot] = values;
}
