using Dataset.Cli.Shell;

namespace Dataset.Benchmarks;

/// <summary>'dataset check' beside the parser alone, with the same parallelism, start of the process included.</summary>
internal static class Comparison
{
    /// <summary>Measures with every processor and with one.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="runs">How many times each.</param>
    /// <param name="output">Where to write.</param>
    public static void Run(string folder, int runs, TextWriter output)
    {
        foreach (string jobs in (string[])[$"{Environment.ProcessorCount}", "1"])
        {
            Measured parser = Measured.Median(runs, typeof(Comparison).Assembly.Location, "parse", folder, jobs);
            Measured check = Measured.Median(runs, typeof(DatasetCommand).Assembly.Location, "check", folder, "--jobs", jobs);
            output.Write($"{jobs} at a time, medians of {runs}\n");
            output.Write($"  YamlDotNet alone {parser.Seconds,6:N2} s {parser.PeakMegabytes,6:N0} MB   {parser.Output}\n");
            output.Write($"  dataset check    {check.Seconds,6:N2} s {check.PeakMegabytes,6:N0} MB   {check.Output}\n");
            output.Write($"  ratio            {check.Seconds / parser.Seconds,6:N2}\n");
        }
    }
}
