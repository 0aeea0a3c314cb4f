using Dataset.Exports.Tables;

namespace Dataset.Exports.Columnar;

/// <summary>A column of a Parquet file: the name of the place of its values, and how they are found in a fact.</summary>
/// <param name="Path">The names from the root on, joined as Parquet.Net joins them.</param>
/// <param name="Type">What the values are.</param>
/// <param name="Steps">The way from the fact to what holds the value; made once the schema is complete, since only then levels are known.</param>
/// <param name="Read">The value; null where it is absent.</param>
internal sealed record LeafColumn(string Path, ColumnType Type, IReadOnlyList<Func<Step>> Steps, Func<object, object?> Read);
