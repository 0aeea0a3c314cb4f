namespace Dataset.Cli.Shell;

/// <summary>What a command sees of the world outside the files that it is given.</summary>
/// <param name="Output">Where data goes.</param>
/// <param name="Error">Where notes and errors for people go.</param>
/// <param name="Folder">The absolute path of the current folder.</param>
/// <param name="IsOutputShown">Whether a person sees the output as it is written: it is a terminal, no file and no pipe.</param>
/// <param name="IsErrorShown">Whether a person sees the errors as they are written.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, string Folder, bool IsOutputShown = false, bool IsErrorShown = false)
{
    /// <summary>Asks whoever sits there; null where nobody does: the input is a file or a pipe.</summary>
    public IQuestions? Questions { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
