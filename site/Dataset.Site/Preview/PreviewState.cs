using System.Runtime.CompilerServices;

namespace Dataset.Site.Preview;

/// <summary>Which version of the site is shown; written by one, read by many.</summary>
internal sealed class PreviewState
{
    private volatile PreviewVersion _current = new(1, []);

    /// <summary>The version that is shown now.</summary>
    public PreviewVersion Current => _current;

    /// <summary>Shows another version.</summary>
    /// <param name="errors">The lines that say what is wrong; empty for a site that stands.</param>
    public void Publish(IReadOnlyList<string> errors)
    {
        PreviewVersion old = _current;
        _current = old.Next(errors);
        old.MarkReplaced();
    }

    /// <summary>The name of the version now, and of each later one.</summary>
    /// <param name="cancel">Ends it.</param>
    public async IAsyncEnumerable<string> FollowAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            PreviewVersion version = _current;
            yield return version.Name;
            await version.Replaced.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
