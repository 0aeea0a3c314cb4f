using System.Text;

namespace Dataset.Schema.Diff;

/// <summary>The values of a field that holds many.</summary>
/// <param name="Items">The values, at least one.</param>
public sealed record PlainList(EquatableArray<PlainValue> Items) : PlainValue
{
    /// <inheritdoc/>
    public override string Words => string.Join(", ", Items.Select(item => item is PlainRecord ? $"({item.Words})" : item.Words));

    internal override void Append(StringBuilder json)
    {
        json.Append('[');
        for (int i = 0; i < Items.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            Items[i].Append(json);
        }

        json.Append(']');
    }
}
