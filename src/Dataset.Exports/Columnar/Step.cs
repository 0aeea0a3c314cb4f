using Parquet.Schema;

namespace Dataset.Exports.Columnar;

/// <summary>A step on the way from a fact to a value of a column: into a record, or into each value of a list.</summary>
/// <param name="Values">The values at the end of the step; none where there is no record, or the list is empty.</param>
/// <param name="Present">The definition level where there is a value.</param>
/// <param name="Absent">The definition level where there is none.</param>
/// <param name="Repetition">The repetition level of every value but the first.</param>
internal sealed record Step(Func<object, IEnumerable<object>> Values, int Present, int Absent, int Repetition)
{
    /// <summary>A step into a record that is there or not.</summary>
    /// <param name="field">The record in the schema.</param>
    /// <param name="values">The record, or nothing.</param>
    public static Step Into(StructField field, Func<object, IEnumerable<object>> values) =>
        new(values, field.MaxDefinitionLevel, field.MaxDefinitionLevel - 1, field.MaxRepetitionLevel);

    /// <summary>A step into the values of a list, which is always there and may be empty.</summary>
    /// <param name="list">The list in the schema.</param>
    /// <param name="values">Its values.</param>
    public static Step Each(ListField list, Func<object, IEnumerable<object>> values) =>
        new(values, list.Item.MaxDefinitionLevel, list.MaxDefinitionLevel - 1, list.MaxRepetitionLevel);
}
