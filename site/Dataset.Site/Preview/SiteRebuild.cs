using System.Reflection;
using Dataset.Site.Shell;

namespace Dataset.Site.Preview;

/// <summary>
/// Builds the program of the site anew and lets it write the same folder, both in processes of their own: a broken build or a
/// template that throws takes nothing down.
/// </summary>
/// <param name="tree">The repository.</param>
/// <param name="arguments">The arguments with which the program writes the site, without those of the preview.</param>
public sealed class SiteRebuild(SourceTree tree, IReadOnlyList<string> arguments)
{
    // The folder of the program that serves cannot be written to while it runs, not on every system.
    private readonly string _folder = Path.Combine(tree.Root, "artifacts", "preview");

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Configuration => typeof(SiteRebuild).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";

    /// <summary>Rebuilds the site.</summary>
    /// <param name="cancel">Ends it early.</param>
    /// <returns>The lines that say what is wrong; none when the site was written.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancel)
    {
        (int built, string saidBuild) = await ChildProcess.RunAsync(
            Host,
            ["build", tree.Project, "-c", Configuration, $"-p:OutDir={_folder}{Path.DirectorySeparatorChar}", "-nologo", "-tl:off", "-v:q", "-clp:NoSummary;ErrorsOnly"],
            cancel);
        if (built != 0)
        {
            return BuildErrors.Read(saidBuild, tree.Root);
        }

        string program = Path.Combine(_folder, typeof(SiteRebuild).Assembly.GetName().Name + ".dll");
        (int written, string saidSite) = await ChildProcess.RunAsync(Host, [program, .. arguments], cancel);
        return written == 0 ? [] : BuildErrors.Read(saidSite, tree.Root);
    }
}
