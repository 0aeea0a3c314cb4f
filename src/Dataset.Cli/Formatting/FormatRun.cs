using System.Globalization;
using Dataset.Cli.Checking;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Formatting;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Formatting;

/// <summary>Writes fact files in their canonical form, or says which are not in it.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="isCheck">Whether nothing is written to files.</param>
internal sealed class FormatRun(Terminal terminal, bool isCheck)
{
    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs.</summary>
    /// <param name="paths">The paths as given.</param>
    /// <param name="cancel">Ends it early; a file is the old or the new one.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(IEnumerable<string> paths, CancellationToken cancel)
    {
        FormatTargets targets = FormatTargets.Find([.. paths.Select(_names.Absolute)], _names);
        FileLoop loop = new(Environment.ProcessorCount, cancel);
        BoundSchema schema = new DatasetCheck(_names, loop, new NoProgress()).ReadSchema(targets.Folder);
        if (schema.Model is null)
        {
            Write(_names.Report(schema.Issues).Select(issue => issue.ToString()));
            terminal.Error.Write("Nothing was formatted: the schema, which orders the fields, cannot be used. Mend the errors above first.\n");
            return ExitCode.Unusable;
        }

        FormatOutcome[] outcomes = loop.Select(targets.Files, file => Format(file, schema.Model));
        FormatOutcome[] changed = [.. outcomes.Where(outcome => outcome.IsChanged)];
        if (!isCheck)
        {
            loop.Select(changed, outcome => TextFile.Replace(outcome.Path, outcome.After, _names));
        }

        IReadOnlyList<Issue> issues = _names.Report(outcomes.SelectMany(outcome => outcome.Issues));
        Write(changed.Select(Line));
        Write(issues.Select(issue => issue.ToString()));
        Write([Summary(outcomes, changed.Length)]);
        return issues.Any(issue => issue.Rule.Severity == Severity.Error) || (isCheck && changed.Length > 0) ? ExitCode.Errors : ExitCode.Success;
    }

    private FormatOutcome Format(SeedFile file, SchemaModel schema)
    {
        string text = TextFile.Read(file.FullPath, _names);
        YamlFile yaml = YamlReader.Read(file.FullPath, text);
        return new FormatOutcome(file.FullPath, text, SeedFormatter.Format(yaml, file.Path, schema), yaml.Issues);
    }

    private string Line(FormatOutcome outcome)
    {
        string path = _names.Relative(outcome.Path);
        if (!isCheck)
        {
            return $"{path}: formatted";
        }

        (int line, string? before, string? after) = outcome.FirstDifference();
        return string.Create(CultureInfo.InvariantCulture, $"{path}({line},1): not formatted: {Shown(before)} would be {Shown(after)}");
    }

    private static string Shown(string? line)
    {
        if (line is null or "\n")
        {
            return line is null ? "the end of the file" : "an empty line";
        }

        string end = line.EndsWith("\r\n", StringComparison.Ordinal) ? " with a carriage return" : line.EndsWith('\n') ? "" : " without a line end";
        return $"'{line.TrimEnd('\r', '\n')}'{end}";
    }

    private string Summary(FormatOutcome[] outcomes, int changed)
    {
        int broken = outcomes.Count(outcome => outcome.Issues.Count > 0);
        string left = broken > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {broken:N0} left as {(broken == 1 ? "it is" : "they are")}, see above") : "";
        string wayOut = isCheck && changed > 0 ? ". 'dataset fmt' formats them" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{outcomes.Length:N0} file{(outcomes.Length == 1 ? "" : "s")}: {changed:N0} {(isCheck ? "not " : "")}formatted{left}{wayOut}");
    }

    private void Write(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            terminal.Output.Write(line + "\n");
        }
    }
}
