using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>
/// Holds a record against what its values mean: more than a schema language can say. A check applies to a class by the roles that the
/// URIs of its slots state, so that any dataset with these terms has it.
/// </summary>
internal abstract class DataCheck
{
    /// <summary>The checks that apply to the records of a class.</summary>
    /// <param name="model">The class.</param>
    /// <param name="schema">The schema.</param>
    public static DataCheck[] For(ClassModel model, SchemaModel schema) =>
    [
        .. new DataCheck?[] { DateOrderCheck.Of(model, schema), VoteCheck.Of(model, schema), HeldPositionCheck.Of(model, schema), DisputeSourcesCheck.Of(model, schema) }
            .OfType<DataCheck>(),
    ];

    /// <summary>Reports what is wrong with a record by itself, and asks what only all facts together can answer.</summary>
    /// <param name="record">The record.</param>
    public abstract void Check(CheckedRecord record);
}
