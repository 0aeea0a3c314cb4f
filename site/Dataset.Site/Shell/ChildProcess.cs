using System.ComponentModel;
using System.Diagnostics;

namespace Dataset.Site.Shell;

/// <summary>Runs another program to its end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program; a cancellation ends it with all that it started.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>The exit code, and what it said on both streams.</returns>
    public static async Task<(int ExitCode, string Said)> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancel)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            return (-1, $"Cannot start '{program}': {e.Message}");
        }

        using (process)
        {
            try
            {
                process.StandardInput.Close();
                Task<string> output = process.StandardOutput.ReadToEndAsync(cancel);
                Task<string> error = process.StandardError.ReadToEndAsync(cancel);
                await process.WaitForExitAsync(cancel);
                return (process.ExitCode, await output + await error);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
    }
}
