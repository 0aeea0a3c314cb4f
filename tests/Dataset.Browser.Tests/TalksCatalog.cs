using Dataset.Site.Tests;
using Dataset.Site.Tests.Contested;

namespace Dataset.Browser.Tests;

/// <summary>Two collections of dated records; what their texts say stands in no name.</summary>
internal static class TalksCatalog
{
    private static readonly ClassInfo Occasion = new()
    {
        Name = "Occasion",
        CSharpName = "Occasion",
        Title = "Occasion",
        LabelSlotName = "label",
        Slots = [Slots.Identifier(), SampleRecord.Slot("label", isRequired: true), SampleRecord.Slot("date", SlotKind.Edtf), SampleRecord.Slot("account", isRequired: true)],
    };

    public static DatasetCatalog Create() => new()
    {
        Name = "talks",
        Title = "Talks",
        Collections =
        [
            Collection("talks", "Talks", Make("first-talk", "First talk", "1948-05", "They spoke of lanterns."), Make("second-talk", "Second talk", "1949", "They spoke of lanterns and of the quiet harbor.")),
            Collection("walks", "Walks", Make("first-walk", "First walk", "1948-06~", "They carried lanterns.")),
        ],
        Classes = [Occasion],
        Enums = [],
        Prefixes = [],
    };

    private static SampleFact Make(string id, string label, string date, string account) =>
        new(Occasion, id, ("label", [label]), ("date", [EdtfDate.Parse(date)]), ("account", [account]));

    private static CollectionInfo Collection(string name, string title, params IFact[] facts) =>
        new() { Name = name, CSharpName = title, Title = title, Class = Occasion, Facts = facts };
}
