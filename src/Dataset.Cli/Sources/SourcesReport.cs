using System.Globalization;

namespace Dataset.Cli.Sources;

/// <summary>Writes what is known of the addresses of sources.</summary>
internal static class SourcesReport
{
    /// <summary>Writes a line for each source that is not alive, and one with the counts.</summary>
    /// <param name="statuses">What is known.</param>
    /// <param name="sources">How many sources have an address.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(IReadOnlyList<SourceStatus> statuses, int sources, TextWriter output)
    {
        foreach (SourceStatus status in statuses.Where(status => status.Result != Liveness.Alive).OrderBy(status => status.Result).ThenBy(status => status.Id, StringComparer.Ordinal))
        {
            output.Write(Line(status) + (status.Archive is { } copy ? $"; a copy is at {copy}" : "") + "\n");
        }

        string counts = string.Join(", ", Enum.GetValues<Liveness>().Select(result => string.Create(CultureInfo.InvariantCulture, $"{statuses.Count(status => status.Result == result):N0} {Word(result)}")));
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{sources:N0} source{(sources == 1 ? "" : "s")} with an address: {counts}, {sources - statuses.Count:N0} never read\n"));
    }

    /// <summary>The line of one source: <c>un-1947: dead (404) https://...</c>.</summary>
    /// <param name="status">What is known of it.</param>
    public static string Line(SourceStatus status)
    {
        string? why = status.Reason ?? status.Status?.ToString(CultureInfo.InvariantCulture);
        string to = status.Redirected is { } target ? $" -> {target}" : "";
        return $"{status.Id}: {Word(status.Result)}{(why is null ? "" : $" ({why})")} {status.Url}{to}";
    }

    private static string Word(Liveness result) => result.ToString().ToLowerInvariant();
}
