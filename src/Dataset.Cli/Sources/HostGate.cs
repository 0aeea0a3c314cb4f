namespace Dataset.Cli.Sources;

/// <summary>Lets one request at a time through to a host, and the next only after a pause.</summary>
/// <param name="time">The clock.</param>
internal sealed class HostGate(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Does something when it is its turn.</summary>
    /// <param name="work">What is done; it gives its result, and how long the host is to be left alone after it.</param>
    /// <param name="cancel">Ends it early.</param>
    public async Task<T> EnterAsync<T>(Func<Task<(T Result, TimeSpan Pause)>> work, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            if (_next - time.GetUtcNow() is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, time, cancel);
            }

            (T result, TimeSpan pause) = await work();
            _next = time.GetUtcNow() + pause;
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
