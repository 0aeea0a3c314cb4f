namespace Dataset.Schema.Model;

/// <summary>An enum, resolved.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="CSharpName">The name of the C# enum.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Description">What it means.</param>
/// <param name="Values">The permissible values; an enum without any takes every text.</param>
/// <param name="Metadata">What else the schema says of it.</param>
public sealed record EnumModel(
    string Name, string CSharpName, string Title, string Description, EquatableArray<EnumValueModel> Values, EquatableArray<MetadataEntry> Metadata)
{
    /// <summary>The place of a value, or -1.</summary>
    /// <param name="text">The text as facts have it.</param>
    public int IndexOf(string text)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            if (Values[i].Text == text)
            {
                return i;
            }
        }

        return -1;
    }
}
