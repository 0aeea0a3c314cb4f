using System.Threading.Channels;
using Dataset.Site.Output;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Dataset.Site.Preview;

/// <summary>Tells when source files changed. The system wakes it; what it says follows from looking at the files before and after.</summary>
internal sealed class SourceWatcher : IDisposable
{
    // An editor saves in several steps, a checkout in many: two looks this far apart must find the same.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(150);

    private readonly IReadOnlyList<string> _folders;
    private readonly List<IDisposable> _watched = [];
    private readonly Channel<bool> _woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private SourceSnapshot _last;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The absolute paths of the folders, which exist.</param>
    /// <exception cref="SiteOutputException">The system cannot watch them.</exception>
    public SourceWatcher(IReadOnlyList<string> folders)
    {
        _folders = folders;
        try
        {
            folders.ToList().ForEach(Watch);
        }
        catch (IOException e)
        {
            Dispose();
            throw new SiteOutputException($"Cannot watch the sources: {e.Message} Set the environment variable DOTNET_USE_POLLING_FILE_WATCHER to 1 to look at them from time to time instead.", e);
        }

        _last = SourceSnapshot.Take(folders);
    }

    /// <summary>Waits until the files are others than at the last time, and are at rest.</summary>
    /// <param name="cancel">Ends the wait.</param>
    public async Task WaitForChangeAsync(CancellationToken cancel)
    {
        SourceSnapshot now;
        do
        {
            await _woken.Reader.ReadAsync(cancel);
            now = await SettleAsync(cancel);
        }
        while (now.IsSame(_last));
        _last = now;
    }

    /// <inheritdoc/>
    public void Dispose() => _watched.ForEach(watched => watched.Dispose());

    private void Watch(string folder)
    {
        PhysicalFileProvider files = new(folder);
        _watched.Add(files);
        _watched.Add(ChangeToken.OnChange(() => files.Watch("**/*"), () => _woken.Writer.TryWrite(true)));
    }

    private async Task<SourceSnapshot> SettleAsync(CancellationToken cancel)
    {
        SourceSnapshot now = SourceSnapshot.Take(_folders);
        while (true)
        {
            await Task.Delay(Settling, cancel);
            SourceSnapshot later = SourceSnapshot.Take(_folders);
            if (later.IsSame(now))
            {
                return later;
            }

            now = later;
        }
    }
}
