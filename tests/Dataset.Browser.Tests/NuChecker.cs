using System.Diagnostics;
using System.Reflection;

namespace Dataset.Browser.Tests;

/// <summary>The Nu HTML checker of the npm package <c>vnu-jar</c>, which needs Java.</summary>
internal static class NuChecker
{
    private static readonly string Jar = Path.Combine(
        typeof(NuChecker).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>A quotation keeps the code points of its source.</summary>
    private const string Quoted = ".*Unicode Normalization Form C.*";

    /// <summary>Checks all HTML, CSS and SVG files in a folder; skips the test where the checker or Java is absent.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <returns>What it has to say, warnings too; empty when nothing.</returns>
    public static async Task<string> CheckAsync(string folder)
    {
        Tools.Require(File.Exists(Jar), "The Nu HTML checker is absent. Install it with 'npm ci --ignore-scripts --prefix tests'.");
        Tools.Require(Tools.Find("java") is not null, "No 'java' is on PATH. Install it (Debian: apt-get install default-jre-headless).");
        ProcessStartInfo start = new("java", ["-Xss4m", "-jar", Jar, "--skip-non-html", "--also-check-css", "--also-check-svg", "--filterpattern", Quoted, "--format", "gnu", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process checker = Process.Start(start)!;
        Task<string> output = checker.StandardOutput.ReadToEndAsync();
        string said = await checker.StandardError.ReadToEndAsync() + await output;
        await checker.WaitForExitAsync();
        return checker.ExitCode == 0 ? said : $"{said}\nexit code {checker.ExitCode}";
    }
}
