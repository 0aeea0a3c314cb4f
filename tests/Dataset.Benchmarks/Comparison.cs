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
            Write("YamlDotNet alone", parser, output);
            Write("dataset check", check, output);
            output.Write($"  ratio {check.Seconds / parser.Seconds:N2}, of processor time {check.ProcessorSeconds / parser.ProcessorSeconds:N2}\n");
        }
    }

    private static void Write(string what, Measured measured, TextWriter output) => output.Write(
        $"  {what,-17}{measured.Seconds,6:N2} s, {measured.ProcessorSeconds,6:N2} s on processors, {measured.PeakMegabytes,4:N0} MB: {measured.Output}\n");
}
