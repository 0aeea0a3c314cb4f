using System.Text;
using Dataset.Schema.Facts;

namespace Dataset.Schema.Diff;

/// <summary>The fields of a fact, or of a record that it holds by value.</summary>
/// <param name="Class">The name of its class.</param>
/// <param name="Key">What tells it from the others beside it, or the empty string.</param>
/// <param name="Fields">The fields with a value, in the order of the schema.</param>
public sealed record PlainRecord(string Class, string Key, EquatableArray<PlainField> Fields) : PlainValue
{
    /// <inheritdoc/>
    public override string Words => string.Join(", ", Fields.Select(f => $"{f.Name}: {(f.Value is PlainScalar ? f.Value.Words : $"({f.Value.Words})")}"));

    /// <summary>The field of that name, or null when it has no value.</summary>
    /// <param name="name">The name in facts.</param>
    public PlainField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    internal override void Append(StringBuilder json)
    {
        json.Append('{');
        for (int i = 0; i < Fields.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            JsonText.Append(Fields[i].Name, json).Append(':');
            Fields[i].Value.Append(json);
        }

        json.Append('}');
    }
}
