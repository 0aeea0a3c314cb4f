using System.Diagnostics;

namespace Dataset.Browser.Tests;

/// <summary>What the npm package <c>vnu-jar</c> holds, which needs Java: the Nu HTML checker, and Jing, the validator of RELAX NG that it is made with.</summary>
internal static class JavaJudge
{
    /// <summary>The main class of the Nu HTML checker.</summary>
    public const string Nu = "nu.validator.client.SimpleCommandLineValidator";

    /// <summary>The main class of Jing.</summary>
    public const string Jing = "nu.validator.vendor.thaiopensource.relaxng.util.Driver";

    // A run is over before what Java's second compiler makes of it would pay.
    private static readonly string[] Machine = ["-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];

    private static readonly string Jar = Path.Combine(Tools.Repository, "tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Runs one of them; skips the test where it or Java is absent.</summary>
    /// <param name="main">Its main class.</param>
    /// <param name="arguments">What it is told.</param>
    /// <returns>What it has to say; empty when nothing.</returns>
    public static async Task<string> RunAsync(string main, params string[] arguments)
    {
        Tools.Require(File.Exists(Jar), "The package 'vnu-jar' is absent. Install it with 'npm ci --ignore-scripts --prefix tests'.");
        Tools.Require(Tools.Find("java") is not null, "No 'java' is on PATH. Install it (Debian: apt-get install default-jre-headless).");
        ProcessStartInfo start = new("java", [.. Machine, "-cp", Jar, main, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process judge = Process.Start(start)!;
        Task<string> output = judge.StandardOutput.ReadToEndAsync();
        string said = await judge.StandardError.ReadToEndAsync() + await output;
        await judge.WaitForExitAsync();
        return judge.ExitCode == 0 ? said : $"{said}\nexit code {judge.ExitCode}";
    }
}
