using System.ComponentModel;
using System.Diagnostics;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Comparing;

/// <summary>Runs git in a folder.</summary>
/// <param name="folder">The absolute path of the folder.</param>
internal sealed class GitProcess(string folder)
{
    /// <summary>What a command of git writes.</summary>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">The command with its arguments.</param>
    /// <returns>The bytes of its output, or null when it failed; then its own words.</returns>
    /// <exception cref="UnusableException">There is no git.</exception>
    public (byte[]? Output, string Error) Run(ReadOnlyMemory<byte> input, params string[] arguments)
    {
        using Process git = Start(arguments);
        using MemoryStream output = new();

        // All three at once: a pipe that nobody empties stops git, and then everybody waits.
        Task<string> error = git.StandardError.ReadToEndAsync();
        Task reading = git.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            git.StandardInput.BaseStream.Write(input.Span);
            git.StandardInput.Close();
        }
        catch (IOException)
        {
            // Git ended before it read everything; it says why.
        }

        Task.WaitAll(error, reading);
        git.WaitForExit();
        return (git.ExitCode == 0 ? output.ToArray() : null, error.Result.Trim());
    }

    private Process Start(string[] arguments)
    {
        ProcessStartInfo start = new("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new UnusableException($"git cannot be started: {e.Message} Install git to compare revisions, or give two folders.");
        }
    }
}
