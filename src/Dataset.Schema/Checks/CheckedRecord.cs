using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>A record as written, while it is checked. Values that do not fit their slots have issues of their own and are passed over.</summary>
/// <param name="Key">The key that it stands under, or null.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Names">Where questions to all facts go.</param>
/// <param name="Issues">Where issues go.</param>
internal readonly record struct CheckedRecord(YamlScalar? Key, YamlMapping Fields, FactNames Names, IssueList Issues)
{
    /// <summary>The identifier, or the empty string for a record held by value.</summary>
    public string Id => Key?.Value ?? "";

    /// <summary>The scalar of a field, or null.</summary>
    /// <param name="slot">The slot, or null.</param>
    public YamlScalar? Scalar(SlotModel? slot) => ScalarOf(Fields, slot);

    /// <summary>The records of a field that holds a list of them.</summary>
    /// <param name="slot">The slot.</param>
    public IEnumerable<YamlMapping> Records(SlotModel slot) => RecordsOf(Fields, slot);

    /// <summary>The scalar of a field of another record, or null.</summary>
    public static YamlScalar? ScalarOf(YamlMapping fields, SlotModel? slot) =>
        slot is not null && fields.Find(slot.Name)?.Value is YamlScalar scalar && !CoreSchema.IsNull(scalar) ? scalar : null;

    /// <summary>The records of a field of another record that holds a list of them.</summary>
    public static IEnumerable<YamlMapping> RecordsOf(YamlMapping fields, SlotModel slot) =>
        (fields.Find(slot.Name)?.Value as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];

    /// <summary>The scalars of a field that holds a list of them.</summary>
    /// <param name="slot">The slot, or null.</param>
    public IEnumerable<YamlScalar> Scalars(SlotModel? slot) =>
        slot is null ? [] : (Fields.Find(slot.Name)?.Value as YamlSequence)?.Items.OfType<YamlScalar>() ?? [];
}
