using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Where a field belongs that its record does not have.</summary>
/// <param name="Hint">The end of the message, with a space before it.</param>
internal sealed record FieldPlace(string Hint)
{
    /// <summary>The record around that has the field; null where it belongs further inside.</summary>
    public OpenRecord? Around { get; init; }

    /// <summary>The field of the record that holds those that have it; null where it belongs further outside.</summary>
    public string? Slot { get; init; }

    /// <summary>The record inside that lacks it, or null where it is not written yet.</summary>
    public YamlMapping? Inside { get; init; }

    /// <summary>Whether it belongs nowhere else.</summary>
    public bool IsOnly { get; init; }
}
