using System.Diagnostics;
using System.Globalization;
using Dataset.Site.Changes;
using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Views;

namespace Dataset.Site.Shell;

/// <summary>One run: render, write, say what was done, and serve when asked.</summary>
/// <param name="output">Where the report goes.</param>
/// <param name="error">Where errors go.</param>
public sealed class SiteRun(TextWriter output, TextWriter error)
{
    /// <summary>Writes the site of a catalog.</summary>
    /// <param name="catalog">Gives the dataset.</param>
    /// <param name="releases">Gives its releases, the newest first.</param>
    /// <param name="folder">The absolute path of the folder to write to.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="port">The port to serve on, or null not to serve.</param>
    /// <returns>The exit code.</returns>
    public int Execute(Func<DatasetCatalog> catalog, Func<IReadOnlyList<Release>> releases, string folder, SiteSettings settings, int? port)
    {
        Stopwatch clock = Stopwatch.StartNew();
        try
        {
            DatasetCatalog dataset = catalog();
            ReportFacts(dataset);
            SiteRenderer renderer = new(dataset, settings with { Releases = releases() });
            ReportFiles(new OutputFolder(Path.TrimEndingDirectorySeparator(folder)).Write(renderer.GetPages()), clock.Elapsed);
            output.Write($"Open {Path.Combine(folder, SitePaths.Home)}\n");
            if (port is { } number)
            {
                return PreviewServer.Run(folder, number, output);
            }

            output.Write("Preview it with the option --serve.\n");
            return 0;
        }
        catch (SiteOutputException e)
        {
            error.Write(e.Message + "\n");
            return 1;
        }
    }

    private void ReportFacts(DatasetCatalog dataset)
    {
        int width = dataset.Collections.Select(c => c.Name.Length).DefaultIfEmpty().Max();
        foreach (CollectionInfo collection in dataset.Collections)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"  {collection.Name.PadRight(width)}  {collection.Facts.Count,7:N0}\n"));
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"{dataset.Collections.Sum(c => c.Facts.Count):N0} facts in {dataset.Collections.Count} collections\n"));
    }

    private void ReportFiles(OutputSummary summary, TimeSpan elapsed) => output.Write(string.Create(
        CultureInfo.InvariantCulture,
        $"{summary.Written:N0} files written, {summary.Unchanged:N0} unchanged, {summary.Removed:N0} removed, {elapsed.TotalSeconds:N1} s\n"));
}
