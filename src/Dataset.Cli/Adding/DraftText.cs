using Dataset.Schema.Model;

namespace Dataset.Cli.Adding;

/// <summary>A single value.</summary>
/// <param name="text">The text.</param>
/// <param name="isText">Whether it reads back as a text; a number or a truth value is written as it is.</param>
internal sealed class DraftText(string text, bool isText) : DraftValue
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Whether it reads back as a text, in quotes where it looks like anything else.</summary>
    public bool IsText => isText;

    /// <summary>The value of a slot.</summary>
    /// <param name="text">The text.</param>
    /// <param name="slot">The slot.</param>
    public static DraftText Of(string text, SlotModel slot) =>
        new(text, slot.Kind is not (ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Any));
}
