namespace Dataset.Exports.Tests.Samples;

/// <summary>A record whose values stand in a dictionary under the names of the slots.</summary>
internal class SampleRecord(ClassInfo @class, params (string Slot, object[] Values)[] values) : IRecord
{
    private readonly Dictionary<string, object[]> _values = values.ToDictionary(v => v.Slot, v => v.Values);

    public ClassInfo Class => @class;

    public object[] this[string slot] => _values.GetValueOrDefault(slot) ?? [];
}
