using Dataset.Cli.Shell;

namespace Dataset.Cli.Tests.Adding;

/// <summary>Somebody who changes a file before saying yes.</summary>
internal sealed class MeddlingAnswers(Action meddle) : IQuestions
{
    public void Say(string text)
    {
    }

    public string Text(string question, string? suggestion, Func<string, string?> problem) => suggestion!;

    public int Choose(string question, IReadOnlyList<string> choices) => 0;

    public bool Confirm(string question, bool suggestion)
    {
        meddle();
        return true;
    }
}
