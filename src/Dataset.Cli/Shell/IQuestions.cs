namespace Dataset.Cli.Shell;

/// <summary>Asks somebody at a terminal.</summary>
public interface IQuestions
{
    /// <summary>Says something.</summary>
    /// <param name="text">The text, with its line ends.</param>
    void Say(string text);

    /// <summary>Asks for a text until it is right.</summary>
    /// <param name="question">The question.</param>
    /// <param name="suggestion">What an empty answer means, or null when there must be one.</param>
    /// <param name="problem">What is wrong with an answer and the way out, or null.</param>
    string Text(string question, string? suggestion, Func<string, string?> problem);

    /// <summary>Lets somebody choose.</summary>
    /// <param name="question">The question.</param>
    /// <param name="choices">The choices, at least one.</param>
    /// <returns>The place of the choice.</returns>
    int Choose(string question, IReadOnlyList<string> choices);

    /// <summary>Asks for yes or no.</summary>
    /// <param name="question">The question.</param>
    /// <param name="suggestion">What an empty answer means.</param>
    bool Confirm(string question, bool suggestion);
}
