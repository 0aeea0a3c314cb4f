namespace Dataset.Cli.Reports;

/// <summary>Shows how far a work is.</summary>
internal interface IProgress
{
    /// <summary>Shows a work while it is done.</summary>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="work">The work; it calls its argument, from any thread, after each step.</param>
    T Show<T>(int steps, Func<Action, T> work);
}
