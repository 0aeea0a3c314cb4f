namespace Dataset.Cli.Reports;

/// <summary>Shows nothing: nobody looks.</summary>
internal sealed class NoProgress : IProgress
{
    /// <inheritdoc/>
    public T Show<T>(int steps, Func<Action, T> work) => work(() => { });
}
