using System.Runtime.InteropServices;
using System.Text.Json;
using Dataset.Site.Output;
using Dataset.Site.Shell;

namespace Dataset.Site.FullText;

/// <summary>The program that indexes the full text, as <c>npm ci</c> in the folder <c>site</c> installs it.</summary>
/// <param name="path">The absolute path of the program.</param>
/// <param name="version">Its version.</param>
public sealed class PagefindProgram(string path, string version)
{
    // More files than that are bundled: a file for every fact would double the time that the site takes to copy.
    private const string MostFragments = "512";

    // What is said of a record on every page, or stands on the pages of other records.
    private const string Surroundings = ".crumbs, .kicker, .notes, .reuse, .record, .backlinks, .resting, .anchor";

    /// <summary>The version of the program.</summary>
    public string Version => version;

    /// <summary>The program, or null where it is not installed for this system.</summary>
    /// <param name="folder">The folder that has <c>node_modules</c>.</param>
    public static PagefindProgram? Find(string folder)
    {
        string package = Path.Combine(folder, "node_modules", "@pagefind", $"{SystemName}-{ArchitectureName}");
        string program = Path.Combine(package, "bin", OperatingSystem.IsWindows() ? "pagefind_extended.exe" : "pagefind_extended");
        string description = Path.Combine(package, "package.json");
        return File.Exists(program) && File.Exists(description) ? new PagefindProgram(program, ReadVersion(description)) : null;
    }

    private static string SystemName => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsFreeBSD() ? "freebsd" : "linux";

    private static string ArchitectureName => RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64";

    /// <summary>Indexes a site.</summary>
    /// <param name="site">The folder of the site.</param>
    /// <param name="pages">Which pages of it, as a glob.</param>
    /// <param name="output">The folder that the index is written to; it must not exist.</param>
    /// <exception cref="SiteOutputException">The program failed.</exception>
    public void Run(string site, string pages, string output)
    {
        string[] arguments = ["--site", site, "--glob", pages, "--output-path", output, "--exclude-selectors", Surroundings, "--max-fragments", MostFragments, "--silent"];
        (int code, string said) = ChildProcess.RunAsync(path, arguments, CancellationToken.None).GetAwaiter().GetResult();
        if (code != 0)
        {
            throw new SiteOutputException($"The full text was not indexed, since Pagefind failed: {said.Trim()} Leave it out with --no-full-text.");
        }
    }

    private static string ReadVersion(string description)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(description));
        return json.RootElement.GetProperty("version").GetString() ?? "";
    }
}
