namespace Dataset.Site.Tests.Contested;

/// <summary>A fact whose values stand in a dictionary.</summary>
internal sealed class SampleFact(ClassInfo @class, string id, params (string Slot, object[] Values)[] values)
    : SampleRecord(@class, values), IFact
{
    public string Id => id;

    public string Label => Class.LabelSlot?.GetValues(this).FirstOrDefault() as string ?? id;

    public string File => "sample.yaml";

    public List<Backlink> Backlinks { get; } = [];

    public IReadOnlyList<Backlink> ReferencedBy => Backlinks;
}
