using System.Diagnostics;
using Dataset.Site.Shell;

namespace Dataset.Site.Tests;

/// <summary>The program of the site in a process of its own.</summary>
internal sealed class RunningSite : IDisposable
{
    private readonly Process _process;

    private RunningSite(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    /// <summary>Starts the program that was built with the tests.</summary>
    public static RunningSite Start(params string[] arguments) => StartIn(Environment.CurrentDirectory, typeof(SiteCommand).Assembly.Location, arguments);

    public static RunningSite StartIn(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        return new RunningSite(Process.Start(start)!);
    }

    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>Waits for its end.</summary>
    /// <returns>All that it said.</returns>
    public string Finish()
    {
        string said = _process.StandardOutput.ReadToEnd() + _process.StandardError.ReadToEnd();
        _process.WaitForExit();
        return said;
    }

    /// <summary>Ends it at once, without a word to it.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
