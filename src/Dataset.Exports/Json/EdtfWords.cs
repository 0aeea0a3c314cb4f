namespace Dataset.Exports.Json;

/// <summary>The words of the API for what a date tells.</summary>
internal static class EdtfWords
{
    /// <summary>The words for precisions, the finest first.</summary>
    public static readonly IReadOnlyList<string> Precisions = [.. Enum.GetValues<EdtfPrecision>().Where(p => p != EdtfPrecision.None).Select(Precision)];

    /// <summary>The word for a precision.</summary>
    /// <param name="precision">A precision.</param>
    public static string Precision(EdtfPrecision precision) => precision.ToString().ToLowerInvariant();
}
