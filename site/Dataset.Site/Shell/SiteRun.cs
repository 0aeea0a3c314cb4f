using System.Diagnostics;
using System.Globalization;
using Dataset.Exports;
using Dataset.Site.FullText;
using Dataset.Site.Output;
using Dataset.Site.Preview;
using Dataset.Site.Rendering;
using Dataset.Site.Views;

namespace Dataset.Site.Shell;

/// <summary>One run: render, write, say what was done, and serve when asked.</summary>
/// <param name="output">Where the report goes.</param>
/// <param name="error">Where errors go.</param>
/// <param name="fullText">The program that indexes the full text, or null to leave that out.</param>
public sealed class SiteRun(TextWriter output, TextWriter error, PagefindProgram? fullText = null)
{
    /// <summary>Writes the site of a catalog.</summary>
    /// <param name="catalog">Gives the dataset.</param>
    /// <param name="folder">The absolute path of the folder to write to.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="preview">The port to serve on and the arguments to write the site again with, or null not to serve.</param>
    /// <returns>The exit code.</returns>
    public int Execute(Func<DatasetCatalog> catalog, string folder, SiteSettings settings, (int Port, IReadOnlyList<string> Arguments)? preview)
    {
        Stopwatch clock = Stopwatch.StartNew();
        try
        {
            DatasetCatalog dataset = catalog();
            ReportFacts(dataset);
            SiteRenderer renderer = new(dataset, settings with { HasFullText = fullText is not null });
            string root = Path.TrimEndingDirectorySeparator(folder);
            string inputs = renderer.ComputeInputs();
            ReportFiles(new OutputFolder(root).Write(renderer.GetPages(), inputs), clock.Elapsed);
            WriteFullText(new FullTextIndex(root), dataset, inputs);
            output.Write($"Open {Path.Combine(folder, SitePaths.Home)}\n");
            if (preview is { } asked)
            {
                return new PreviewServer(folder, output).Run(asked.Port, PreviewSources.Find(asked.Arguments));
            }

            output.Write("Preview it with the option --serve.\n");
            return 0;
        }
        catch (Exception e) when (e is SiteOutputException or ExportException)
        {
            error.Write(e.Message + "\n");
            return 1;
        }
    }

    private void WriteFullText(FullTextIndex index, DatasetCatalog dataset, string inputs)
    {
        if (fullText is null)
        {
            index.Remove();
            output.Write("Without full text: the search finds names, symbols and identifiers. With Node.js, 'npm ci --prefix site' installs what indexes the text.\n");
            return;
        }

        Stopwatch clock = Stopwatch.StartNew();
        OutputSummary summary = index.Write(fullText, dataset.Collections, inputs);
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"Full text (Pagefind {fullText.Version}): {summary.Written:N0} files written, {summary.Unchanged:N0} unchanged, {summary.Removed:N0} removed, {clock.Elapsed.TotalSeconds:N1} s\n"));
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
