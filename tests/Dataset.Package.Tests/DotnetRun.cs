using System.Diagnostics;

namespace Dataset.Package.Tests;

/// <summary>What one run of <c>dotnet</c> gave.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote, paths with <c>/</c>.</param>
internal sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="folder">The folder it runs in.</param>
    /// <param name="environment">Variables that it sees besides those of the tests.</param>
    /// <param name="arguments">Its arguments.</param>
    public static DotnetRun In(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotnetRun(process.ExitCode, output.Replace('\\', '/').Replace("\r", "", StringComparison.Ordinal));
    }

    /// <summary>Its lines, when it succeeded.</summary>
    public string[] Lines()
    {
        Assert.True(ExitCode == 0, Output);
        return Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
