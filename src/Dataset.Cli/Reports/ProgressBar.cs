using Spectre.Console;

namespace Dataset.Cli.Reports;

/// <summary>A bar on a terminal, gone when the work is done.</summary>
/// <param name="error">The terminal.</param>
internal sealed class ProgressBar(TextWriter error) : IProgress
{
    // Below that the work is done before the eye has found the bar.
    private const int Visible = 100;

    /// <inheritdoc/>
    public T Show<T>(int steps, Func<Action, T> work)
    {
        if (steps < Visible)
        {
            return work(() => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask bar = context.AddTask("Checking", maxValue: steps);
            return work(() => bar.Increment(1));
        });
    }
}
