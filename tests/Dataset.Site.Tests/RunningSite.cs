using System.Diagnostics;
using System.Globalization;
using Dataset.Site.Shell;

namespace Dataset.Site.Tests;

/// <summary>The program of the site in a process of its own.</summary>
internal sealed class RunningSite : IDisposable
{
    private readonly Process _process;

    private RunningSite(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    /// <summary>Starts the program that was built with the tests.</summary>
    public static RunningSite Start(params string[] arguments) => StartIn(Environment.CurrentDirectory, [], typeof(SiteCommand).Assembly.Location, arguments);

    /// <summary>Starts a program in a folder, with some variables of the environment set.</summary>
    public static RunningSite StartIn(string folder, (string Name, string Value)[] environment, string program, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // Builds of the preview leave nothing running.
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

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

    /// <summary>Asks it to end, as a terminal or a service does, and waits until it has.</summary>
    /// <returns>The exit code.</returns>
    public int Interrupt()
    {
        using Process kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        _process.WaitForExit();
        return _process.ExitCode;
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
