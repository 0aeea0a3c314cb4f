namespace Dataset.Benchmarks.Sites;

/// <summary>What the measurement of the site is asked for.</summary>
/// <param name="Facts">How many facts.</param>
/// <param name="Hugo">The program of Hugo, or null to leave it out.</param>
/// <param name="Eleventy">The program of Eleventy, or null to leave it out.</param>
/// <param name="Assembly">Whether the C# assembly of all facts is measured too.</param>
internal sealed record SiteOptions(int Facts, string? Hugo, string? Eleventy, bool Assembly)
{
    private const int DefaultFacts = 10_000;

    /// <summary>Reads the options, or gives null where they are none.</summary>
    /// <param name="args">The arguments.</param>
    public static SiteOptions? Read(ReadOnlySpan<string> args)
    {
        SiteOptions options = new(DefaultFacts, OnPath("hugo"), OnPath("eleventy"), Assembly: false);
        while (args.Length > 0)
        {
            switch (args)
            {
                case ["--facts", string text, .. ReadOnlySpan<string> rest] when int.TryParse(text, out int facts) && facts > 0:
                    options = options with { Facts = facts };
                    args = rest;
                    break;
                case ["--hugo", string hugo, .. ReadOnlySpan<string> rest] when File.Exists(hugo):
                    options = options with { Hugo = Path.GetFullPath(hugo) };
                    args = rest;
                    break;
                case ["--eleventy", string eleventy, .. ReadOnlySpan<string> rest] when File.Exists(eleventy):
                    options = options with { Eleventy = Path.GetFullPath(eleventy) };
                    args = rest;
                    break;
                case ["--assembly", .. ReadOnlySpan<string> rest]:
                    options = options with { Assembly = true };
                    args = rest;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);
}
