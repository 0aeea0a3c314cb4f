using System.Diagnostics;

namespace Dataset.Benchmarks;

/// <summary>A run of a process.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="ProcessorSeconds">The time of all its threads on a processor: what is left of the first on a machine with nothing else to do.</param>
/// <param name="PeakMegabytes">The most memory it held.</param>
/// <param name="Output">The last line it wrote.</param>
internal sealed record Measured(double Seconds, double ProcessorSeconds, double PeakMegabytes, string Output)
{
    private const double Megabyte = 1 << 20;

    /// <summary>Runs a program several times and takes the median of each number.</summary>
    /// <param name="runs">How many times.</param>
    /// <param name="arguments">The program, an assembly, and its arguments.</param>
    public static Measured Median(int runs, params string[] arguments)
    {
        Measured[] all = [.. Enumerable.Range(0, runs).Select(_ => Run("dotnet", arguments))];
        return new Measured(
            Middle(all.Select(run => run.Seconds)),
            Middle(all.Select(run => run.ProcessorSeconds)),
            Middle(all.Select(run => run.PeakMegabytes)),
            all[^1].Output);
    }

    /// <summary>Runs a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder it runs in, or null for this one.</param>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static Measured Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        Stopwatch clock = Stopwatch.StartNew();
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder ?? "" };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        double processor = 0;
        while (!process.WaitForExit(5))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
                processor = process.TotalProcessorTime.TotalSeconds;
            }
            catch (InvalidOperationException)
            {
                // It has just ended: the numbers of five milliseconds ago stand.
            }
        }

        double seconds = clock.Elapsed.TotalSeconds;
        string last = output.GetAwaiter().GetResult().TrimEnd('\n').Split('\n')[^1];
        return process.ExitCode == 0
            ? new Measured(seconds, processor, peak / Megabyte, last)
            : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}: {last}\n{error.GetAwaiter().GetResult()}");
    }

    private static double Middle(IEnumerable<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        return sorted[sorted.Length / 2];
    }
}
