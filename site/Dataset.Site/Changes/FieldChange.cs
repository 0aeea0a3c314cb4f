using System.Text.Json;

namespace Dataset.Site.Changes;

/// <summary>A change of a value, or of an item of a list.</summary>
/// <param name="Path">Where the value is, in the names of the schema: <c>sources[tass-1].quote</c>.</param>
/// <param name="Old">The value before; undefined where there was none.</param>
/// <param name="New">The value after; undefined where there is none.</param>
/// <param name="OldWords">The words for a value before that is no scalar, or null.</param>
/// <param name="NewWords">The words for a value after that is no scalar, or null.</param>
public sealed record FieldChange(string Path, JsonElement Old, JsonElement New, string? OldWords, string? NewWords)
{
    /// <summary>The value before in words, or null where there was none.</summary>
    public string? Before => Words(Old, OldWords);

    /// <summary>The value after in words, or null where there is none.</summary>
    public string? After => Words(New, NewWords);

    private static string? Words(JsonElement value, string? words) => value.ValueKind switch
    {
        JsonValueKind.Undefined => null,
        JsonValueKind.String => value.GetString(),
        _ => words ?? value.GetRawText(),
    };
}
