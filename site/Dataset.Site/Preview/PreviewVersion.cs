using System.Globalization;

namespace Dataset.Site.Preview;

/// <summary>A state of the previewed site: as it was rebuilt, or why it could not be.</summary>
/// <param name="number">Its number in this process, from 1.</param>
/// <param name="errors">The lines that say what is wrong; empty for a site that stands.</param>
internal sealed class PreviewVersion(int number, IReadOnlyList<string> errors)
{
    private readonly TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A name that no version of another run has: a page that outlives the server is loaded again by the next one.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}.{number}");

    /// <summary>The lines that say what is wrong.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Ends when another version is there.</summary>
    public Task Replaced => _replaced.Task;

    /// <summary>The version that takes its place; call <see cref="MarkReplaced"/> when it does.</summary>
    /// <param name="next">The lines that say what is wrong with it.</param>
    public PreviewVersion Next(IReadOnlyList<string> next) => new(number + 1, next);

    /// <summary>Wakes whoever waits for another version.</summary>
    public void MarkReplaced() => _replaced.TrySetResult();
}
