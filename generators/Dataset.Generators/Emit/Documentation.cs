using Dataset.Schema;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits the documentation of what the schema defines: its meaning, and what else the schema says of it.</summary>
internal static class Documentation
{
    private const string Address = "http";

    public static void Emit(string description, string title, EquatableArray<MetadataEntry> metadata, CodeWriter code)
    {
        code.Summary(description, title);
        if (metadata.Count > 0)
        {
            code.Line("/// <remarks>");
            foreach (MetadataEntry entry in metadata)
            {
                code.Line($"/// <para>{Literal.Xml(entry.Key)}: {string.Join(", ", entry.Values.Select(Value))}</para>");
            }

            code.Line("/// </remarks>");
        }
    }

    private static string Value(string value) =>
        value.StartsWith(Address, StringComparison.Ordinal) && !value.Any(char.IsWhiteSpace) ? $"<see href=\"{Literal.Xml(value)}\"/>" : Literal.Xml(value);
}
