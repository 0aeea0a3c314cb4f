namespace Dataset.Exports.Tests.Samples;

/// <summary>A fact whose values stand in a dictionary.</summary>
internal sealed class SampleFact(ClassInfo @class, string id, params (string Slot, object[] Values)[] values)
    : SampleRecord(@class, [("id", [id]), .. values]), IFact
{
    public string Id => id;

    public string Label => this["name"].FirstOrDefault() as string ?? id;

    public string File => "seeds/sample.yaml";

    public IReadOnlyList<Backlink> ReferencedBy { get; set; } = [];
}
