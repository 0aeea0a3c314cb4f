using System.Reflection;

namespace Dataset.Browser.Tests;

/// <summary>Programs of others that the tests need.</summary>
internal static class Tools
{
    /// <summary>Set it to 1 where all of them have to be: the absence of one then fails the tests.</summary>
    private const string SkipNothing = "DATASET_SKIP_NOTHING";

    /// <summary>The absolute path of the repository.</summary>
    public static readonly string Repository = typeof(Tools).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Skips the test where a program is absent.</summary>
    /// <param name="isThere">Whether it is there.</param>
    /// <param name="reason">What is absent and how to get it.</param>
    public static void Require(bool isThere, string reason)
    {
        if (!isThere)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable(SkipNothing) == "1", reason);
            Assert.Fail($"{reason} {SkipNothing} is 1, so this is no reason to skip.");
        }
    }

    /// <summary>The path of a program, or null where PATH has none of that name.</summary>
    /// <param name="name">The name of the program.</param>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);
}
