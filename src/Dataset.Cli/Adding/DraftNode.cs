using Dataset.Schema;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>An entry that is being written, as the reader would have it from a file.</summary>
internal static class DraftNode
{
    private static readonly SourceSpan Nowhere = new(0, 0);

    /// <summary>The fields of a record.</summary>
    /// <param name="record">The record.</param>
    public static YamlMapping Of(DraftRecord record) =>
        new([.. record.Fields.Select(field => new YamlEntry(new YamlScalar(field.Key, IsPlain: true, Nowhere), Of(field.Value)))], Nowhere);

    private static YamlNode Of(DraftValue value) => value switch
    {
        DraftRecord record => Of(record),
        DraftList list => new YamlSequence([.. list.Items.Select(Of)], Nowhere),
        DraftText text => new YamlScalar(text.Text, IsPlain: !text.IsText, Nowhere),
        _ => throw new InvalidOperationException($"{value.GetType()} is no value of an entry."),
    };
}
