using System.Diagnostics;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Checking;

/// <summary>One run of the command: check, report, exit code.</summary>
/// <param name="terminal">Where to read and write.</param>
/// <param name="settings">What to check and how to report it.</param>
internal sealed class CheckRun(Terminal terminal, CheckSettings settings)
{
    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs.</summary>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(CancellationToken cancel)
    {
        Stopwatch clock = Stopwatch.StartNew();
        CheckResult result = settings.Fix ? new FixRun(_names, () => Check(cancel), Notes()).Execute(cancel) : Check(cancel);
        cancel.ThrowIfCancellationRequested();
        Report(result, clock.Elapsed);
        return !result.IsSchemaSound ? ExitCode.Unusable : result.Errors > 0 ? ExitCode.Errors : ExitCode.Success;
    }

    // Programs read the report alone.
    private TextWriter Notes() => settings.Format is ReportFormat.Json or ReportFormat.Sarif ? terminal.Error : terminal.Output;

    private void Report(CheckResult result, TimeSpan elapsed)
    {
        switch (settings.Format)
        {
            case ReportFormat.Json:
                new JsonReport(settings.SiteUrl).Write(result, terminal.Output);
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(result, elapsed, terminal.Output);
                break;
            case ReportFormat.Sarif:
                new SarifReport(settings.SiteUrl).Write(result, terminal.Output);
                break;
            default:
                TextReport.Write(result, elapsed, terminal.Output);
                break;
        }
    }

    private CheckResult Check(CancellationToken cancel)
    {
        FileLoop loop = new(settings.Jobs, cancel);
        IProgress progress = terminal.IsErrorShown ? new ProgressBar(terminal.Error) : new NoProgress();
        return settings is { Schema: { } schema, Class: { } name }
            ? new InstanceCheck(_names, loop, progress).Check(_names.Absolute(schema), name, [.. settings.Paths.Select(_names.Absolute).Distinct()])
            : new DatasetCheck(_names, loop, progress).Check(_names.Absolute(settings.Paths[0]));
    }
}
