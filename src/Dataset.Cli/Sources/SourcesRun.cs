using System.Collections.Concurrent;
using System.Globalization;
using Dataset.Cli.Adding;
using Dataset.Cli.Checking;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Sources;

/// <summary>Reads the addresses of sources and keeps what became of them.</summary>
/// <param name="terminal">Where to write, and the clock.</param>
/// <param name="settings">Which sources to read, and how.</param>
internal sealed class SourcesRun(Terminal terminal, SourcesSettings settings)
{
    private const string DateFormat = "yyyy-MM-dd";

    // Hosts are asked side by side; each of them has one request at a time.
    private const int HostsAtATime = 8;

    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs. What was read is kept even when it is ended early.</summary>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>; a dead source is no error.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancel)
    {
        LoadedDataset dataset = LoadedDataset.Open(settings.Seeds, _names, cancel);
        IReadOnlyList<SourceAddress> sources = SourceAddresses.Of(dataset);
        StatusFile file = new(Path.Combine(dataset.Folder, StatusFile.Name), _names);

        // What is known of another address says nothing of this one, and a source that is gone needs no line.
        IReadOnlyDictionary<string, SourceStatus> known = file.Read();
        ConcurrentDictionary<string, SourceStatus> statuses = new(sources
            .Where(source => known.TryGetValue(source.Id, out SourceStatus? status) && status.Url == source.Url)
            .Select(source => KeyValuePair.Create(source.Id, known[source.Id])));
        if (settings.Checks)
        {
            SourceAddress[] due = [.. Due(sources, statuses)];
            try
            {
                await ReadAsync(due, statuses, cancel);
            }
            catch (OperationCanceledException)
            {
                terminal.Error.Write($"Canceled. What was read until then is kept in {file.Shown}.\n");
                return ExitCode.Canceled;
            }
            finally
            {
                file.Write(statuses.Values);
            }

            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{file.Shown}: {due.Length:N0} of {sources.Count:N0} sources read\n"));
        }

        SourcesReport.Write([.. statuses.Values], sources.Count, terminal.Output);
        return ExitCode.Success;
    }

    /// <summary>The sources to read: those that were never read first, then those that were read longest ago.</summary>
    private IEnumerable<SourceAddress> Due(IReadOnlyList<SourceAddress> sources, ConcurrentDictionary<string, SourceStatus> statuses)
    {
        string last = Date(terminal.Time.GetUtcNow().AddDays(-settings.OlderThanDays));
        return sources
            .Select(source => (Source: source, Checked: statuses.TryGetValue(source.Id, out SourceStatus? status) ? status.Checked : ""))
            .Where(source => string.CompareOrdinal(source.Checked, last) <= 0)
            .OrderBy(source => source.Checked, StringComparer.Ordinal)
            .ThenBy(source => source.Source.Id, StringComparer.Ordinal)
            .Take(settings.Limit)
            .Select(source => source.Source);
    }

    private async Task ReadAsync(SourceAddress[] due, ConcurrentDictionary<string, SourceStatus> statuses, CancellationToken cancel)
    {
        using PoliteClient client = new(settings.Client, terminal.Time);
        AddressReader reader = new(client, new RobotsFiles(client));
        ArchiveSearch? archive = settings.ArchiveApi is { } api ? new ArchiveSearch(client, api) : null;
        TextWriter error = TextWriter.Synchronized(terminal.Error);
        int done = 0;
        IEnumerable<IGrouping<string, SourceAddress>> hosts = due.GroupBy(source => Uri.TryCreate(source.Url, UriKind.Absolute, out Uri? address) ? address.IdnHost : "");
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtATime, CancellationToken = cancel }, async (host, stop) =>
        {
            foreach (SourceAddress source in host)
            {
                SourceStatus? before = statuses.GetValueOrDefault(source.Id);
                SourceStatus status = await reader.ReadAsync(source, Date(terminal.Time.GetUtcNow()), stop);
                string? copy = source.HasArchive ? null : before?.Archive ?? (archive is null ? null : await archive.FindAsync(source.Url, stop));
                statuses[source.Id] = status with { Alive = status.Alive ?? before?.Alive, Archive = copy };
                error.Write(string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref done)}/{due.Length} {SourcesReport.Line(status)}\n"));
            }
        });
    }

    private static string Date(DateTimeOffset moment) => moment.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);
}
