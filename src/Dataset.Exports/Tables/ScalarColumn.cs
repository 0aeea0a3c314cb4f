namespace Dataset.Exports.Tables;

/// <summary>A column that a value makes.</summary>
/// <param name="Suffix">What is appended to the field's name: nothing for the value itself, <c>_earliest</c> for its first day.</param>
/// <param name="Description">What it means, or the empty string for what the field means.</param>
/// <param name="Type">What the cells are.</param>
/// <param name="Read">The cell for a value; null leaves it empty.</param>
internal sealed record ScalarColumn(string Suffix, string Description, ColumnType Type, Func<object, object?> Read)
{
    /// <summary>Whether it tells nothing that the value itself does not.</summary>
    public bool IsDerived => Suffix.Length > 0;
}
