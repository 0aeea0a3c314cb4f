using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>A field that an entry must have and has not.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Path">The path to it from the entry on.</param>
internal sealed record MissingField(SlotModel Slot, string Path)
{
    /// <summary>What does instead, where a rule leaves a choice.</summary>
    public IReadOnlyList<string> Instead { get; init; } = [];
}
