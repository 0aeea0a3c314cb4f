using Spectre.Console;

namespace Dataset.Cli.Shell;

/// <summary>Asks on the terminal of the process. Questions go to the error output, so that the output has nothing but what was made.</summary>
internal sealed class TerminalQuestions : IQuestions
{
    private const int Shown = 12;

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <inheritdoc/>
    public void Say(string text) => _console.Write(new Text(text));

    /// <inheritdoc/>
    public string Text(string question, string? suggestion, Func<string, string?> problem)
    {
        TextPrompt<string> prompt = new TextPrompt<string>(Markup.Escape(question))
            .Validate(answer => problem(answer) is { } wrong ? ValidationResult.Error(Markup.Escape(wrong)) : ValidationResult.Success());
        return _console.Prompt(suggestion is null ? prompt : prompt.DefaultValue(suggestion));
    }

    /// <inheritdoc/>
    public int Choose(string question, IReadOnlyList<string> choices) => _console.Prompt(
        new SelectionPrompt<int>()
            .Title(Markup.Escape(question))
            .PageSize(Shown)
            .UseConverter(i => Markup.Escape(choices[i]))
            .AddChoices(Enumerable.Range(0, choices.Count)));

    /// <inheritdoc/>
    public bool Confirm(string question, bool suggestion) => _console.Prompt(new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = suggestion });
}
