using System.Globalization;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema.Facts;
using Dataset.Schema.Lock;

namespace Dataset.Cli.Checking;

/// <summary>Writes the list of published identifiers: what it has already, and those of all facts.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class LockRun(Terminal terminal)
{
    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs.</summary>
    /// <param name="folder">The folder of the dataset, as given.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>One of <see cref="ExitCode"/>. With errors in facts nothing is written.</returns>
    public int Execute(string folder, CancellationToken cancel)
    {
        string path = _names.Absolute(folder);
        CheckResult result = new DatasetCheck(_names, new FileLoop(Environment.ProcessorCount, cancel), new NoProgress()).Check(path);
        if (result.Errors > 0)
        {
            TextReport.WriteIssues(result, terminal.Output);
            terminal.Error.Write("Nothing was written: an identifier is published with a sound dataset only. Mend the errors above first.\n");
            return result.IsSchemaSound ? ExitCode.Errors : ExitCode.Unusable;
        }

        string file = Path.Combine(path, SeedPath.LockFile);
        string before = File.Exists(file) ? TextFile.Read(file, _names) : "";
        string after = IdLock.Write(result.Ids);
        TextFile.Write(file, after, _names);
        int count = IdLock.Read(file, after).Ids.Count;
        terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{_names.Relative(file)}: {count - IdLock.Read(file, before).Ids.Count:N0} added, {count:N0} in all\n"));
        return ExitCode.Success;
    }
}
