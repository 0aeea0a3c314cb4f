using System.Buffers;
using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Search;

namespace Dataset.Site.FullText;

/// <summary>The index of the full text beside a written site. Its folder is kept as the site's is: only what this program wrote is replaced or removed.</summary>
/// <param name="site">The absolute path of the folder of the site.</param>
public sealed class FullTextIndex(string site)
{
    // The interfaces that Pagefind brings; the site has its own.
    private static readonly string[] Unused = ["pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight."];

    private readonly string _folder = Path.Combine(site, SearchPaths.FullTextFolder);

    /// <summary>Indexes the pages of the facts, unless the last run did so and nothing changed since.</summary>
    /// <param name="program">The program that indexes.</param>
    /// <param name="collections">The collections, whose folders have the pages.</param>
    /// <param name="inputs">A hash of all that the pages are made from.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="SiteOutputException">The program failed, or the folder holds files of somebody else.</exception>
    public OutputSummary Write(PagefindProgram program, IEnumerable<CollectionInfo> collections, string inputs) =>
        new OutputFolder(_folder).Write(Make(program, $"{{{string.Join(',', collections.Select(c => c.Name))}}}/*.html"), $"pagefind {program.Version} {inputs}");

    /// <summary>Removes the index of an earlier run, so that a site without full text has none that is older than its pages.</summary>
    public void Remove()
    {
        if (File.Exists(Path.Combine(_folder, SiteManifest.FileName)))
        {
            new OutputFolder(_folder).Write([]);
        }
    }

    private IEnumerable<SitePage> Make(PagefindProgram program, string pages)
    {
        DirectoryInfo parent = Directory.CreateTempSubdirectory("dataset-full-text-");
        try
        {
            string made = Path.Combine(parent.FullName, "index");
            program.Run(site, pages, made);
            foreach (string file in Directory.EnumerateFiles(made, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string path = Path.GetRelativePath(made, file).Replace('\\', '/');
                if (!Array.Exists(Unused, name => path.StartsWith(name, StringComparison.Ordinal)))
                {
                    byte[] bytes = File.ReadAllBytes(file);
                    yield return new SitePage(path, buffer => buffer.Write(bytes));
                }
            }
        }
        finally
        {
            parent.Delete(recursive: true);
        }
    }
}
