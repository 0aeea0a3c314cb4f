namespace Dataset.Exports.Tables;

/// <summary>Columns that hold the key of a row of a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The name of the table that they lead to.</param>
/// <param name="Keys">The columns of that table.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> Keys);
