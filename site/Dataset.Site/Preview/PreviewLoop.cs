using System.Diagnostics;
using System.Globalization;

namespace Dataset.Site.Preview;

/// <summary>Watches, rebuilds, shows; until it is canceled.</summary>
/// <param name="sources">What is watched.</param>
/// <param name="state">What is shown.</param>
/// <param name="output">Where each turn is told.</param>
internal sealed class PreviewLoop(PreviewSources sources, PreviewState state, TextWriter output)
{
    /// <summary>Runs until it is canceled.</summary>
    /// <param name="watcher">A watcher of the folders of the sources.</param>
    /// <param name="cancel">Ends it, and a rebuild that is under way.</param>
    public async Task RunAsync(SourceWatcher watcher, CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                await watcher.WaitForChangeAsync(cancel);
                await RebuildAsync(cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private async Task RebuildAsync(CancellationToken cancel)
    {
        Say("A source changed: rebuilding.");
        Stopwatch clock = Stopwatch.StartNew();
        IReadOnlyList<string> errors = await sources.RebuildAsync(cancel);
        state.Publish(errors);
        Say(string.Concat(errors.Select(line => line + "\n")) + string.Create(
            CultureInfo.InvariantCulture,
            $"{(errors.Count == 0 ? "Rebuilt" : "Not rebuilt: mend the lines above and save")} ({clock.Elapsed.TotalSeconds:N1} s)."));
    }

    private void Say(string text)
    {
        output.Write(text + "\n");
        output.Flush();
    }
}
