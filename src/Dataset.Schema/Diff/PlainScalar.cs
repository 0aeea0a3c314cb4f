using System.Text;
using Dataset.Schema.Facts;

namespace Dataset.Schema.Diff;

/// <summary>A text, number, truth value, date, permissible value or identifier.</summary>
/// <param name="Text">The value as its type writes it.</param>
/// <param name="IsText">Whether it is a text in JSON; otherwise it is JSON already.</param>
public sealed record PlainScalar(string Text, bool IsText) : PlainValue
{
    /// <inheritdoc/>
    public override string Words => Text.Replace("\r", "").Replace("\n", " ").Replace("\t", " ");

    internal override void Append(StringBuilder json) => _ = IsText ? JsonText.Append(Text, json) : json.Append(Text);
}
