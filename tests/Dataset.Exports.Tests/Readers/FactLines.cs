namespace Dataset.Exports.Tests.Readers;

/// <summary>What facts say, a line for each value: <c>works/work-1 editions[0].year = 1985</c>. Two formats are equal when their lines are.</summary>
internal sealed class FactLines
{
    private readonly List<string> _lines = [];

    /// <summary>The lines in ordinal order.</summary>
    public IReadOnlyList<string> All => [.. _lines.Order(StringComparer.Ordinal)];

    /// <summary>The number of values.</summary>
    public int Count => _lines.Count;

    /// <summary>Adds a value.</summary>
    /// <param name="place">The fact, then the way to the value.</param>
    /// <param name="value">The value as text.</param>
    public void Add(string place, string value) => _lines.Add($"{place} = {value}");

    /// <summary>Adds the first and last day of a date.</summary>
    /// <param name="place">The place of the date.</param>
    /// <param name="earliest">The first day, or null.</param>
    /// <param name="latest">The last day, or null.</param>
    public void AddBounds(string place, string? earliest, string? latest)
    {
        Add(place + ".earliest", earliest ?? "none");
        Add(place + ".latest", latest ?? "none");
    }

    /// <summary>The place of a value of a slot.</summary>
    /// <param name="place">The place of the record.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="index">The place in its list.</param>
    public static string Place(string place, SlotInfo slot, int index) =>
        place + (place.Contains(' ', StringComparison.Ordinal) ? "." : " ") + slot.Name + (slot.IsMultivalued ? $"[{index}]" : "");
}
