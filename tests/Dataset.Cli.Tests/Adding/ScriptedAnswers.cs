using Dataset.Cli.Shell;

namespace Dataset.Cli.Tests.Adding;

/// <summary>Somebody who answers what a test wrote down, in that order: each answer behind the beginning of its question.</summary>
internal sealed class ScriptedAnswers(params (string Question, string Answer)[] answers) : IQuestions
{
    private readonly Queue<(string Question, string Answer)> _answers = new(answers);

    /// <summary>What was said, and what was wrong with answers.</summary>
    public List<string> Said { get; } = [];

    public bool IsDone => _answers.Count == 0;

    public void Say(string text) => Said.Add(text);

    public string Text(string question, string? suggestion, Func<string, string?> problem)
    {
        while (true)
        {
            string answer = Next(question);
            answer = answer.Length == 0 && suggestion is not null ? suggestion : answer;
            if (problem(answer) is not { } wrong)
            {
                return answer;
            }

            Said.Add(wrong);
        }
    }

    public int Choose(string question, IReadOnlyList<string> choices)
    {
        string answer = Next(question);
        int choice = choices.ToList().FindIndex(text => text.StartsWith(answer, StringComparison.Ordinal));
        Assert.True(choice >= 0, $"'{answer}' is not offered: {string.Join(" | ", choices)}");
        return choice;
    }

    public bool Confirm(string question, bool suggestion) => Next(question) == "yes";

    private string Next(string question)
    {
        Assert.True(_answers.TryDequeue(out (string Question, string Answer) next), $"Nobody expects the question '{question}'.");
        Assert.StartsWith(next.Question, question, StringComparison.Ordinal);
        return next.Answer;
    }
}
