namespace Dataset.Exports.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, one of its own in the table.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Description">What it means, or the empty string.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="IsRequired">Whether no cell is empty.</param>
internal sealed record Column(string Name, string Title, string Description, ColumnType Type, bool IsRequired)
{
    /// <summary>The URI of the slot that it holds, or the empty string.</summary>
    public string Uri { get; init; } = "";

    /// <summary>The texts that a cell can hold, or empty where that is open.</summary>
    public IReadOnlyList<string> Permissible { get; init; } = [];
}
