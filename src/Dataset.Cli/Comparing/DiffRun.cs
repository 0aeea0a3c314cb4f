using System.Globalization;
using Dataset.Cli.Checking;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Comparing;

/// <summary>One run of the command: read two states, compare, report, exit code.</summary>
/// <param name="terminal">Where to read and write.</param>
internal sealed class DiffRun(Terminal terminal)
{
    /// <summary>Runs.</summary>
    /// <param name="settings">What to compare and how to report it.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>; errors where an identifier is gone.</returns>
    public int Execute(DiffSettings settings, CancellationToken cancel)
    {
        StateReader reader = new(new PathNames(terminal.Folder), new FileLoop(Environment.ProcessorCount, cancel));
        DatasetState old = reader.Read(settings.Old, settings.Seeds);
        DatasetState @new = reader.Read(settings.New, settings.Seeds);
        foreach (DatasetState state in new[] { old, @new }.Where(state => state.Errors > 0))
        {
            terminal.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{state.Name} has {state.Errors:N0} error(s), so that values are missing in the comparison; 'dataset check' lists them.\n"));
        }

        DatasetDiff diff = DatasetComparer.Compare(old.Snapshot, @new.Snapshot);
        cancel.ThrowIfCancellationRequested();
        switch (settings.Format)
        {
            case DiffFormat.Json:
                DiffJson.Write(diff, terminal.Output);
                break;
            case DiffFormat.Markdown:
                DiffMarkdown.Write(diff, terminal.Output);
                break;
            default:
                DiffText.Write(diff, terminal.Output);
                break;
        }

        return diff.Step == VersionStep.Refused ? ExitCode.Errors : ExitCode.Success;
    }
}
