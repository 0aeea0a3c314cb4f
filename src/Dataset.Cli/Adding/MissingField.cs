using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>A field that an entry must have and has not.</summary>
/// <param name="Owner">The record that has not got it; a record that is itself missing is an empty one.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Path">The path to it from the entry on.</param>
internal sealed record MissingField(DraftRecord Owner, SlotModel Slot, string Path);
