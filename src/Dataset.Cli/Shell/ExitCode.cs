namespace Dataset.Cli.Shell;

/// <summary>What the process says to its caller.</summary>
public static class ExitCode
{
    /// <summary>There are no errors; warnings are allowed.</summary>
    public const int Success = 0;

    /// <summary>There are errors in facts.</summary>
    public const int Errors = 1;

    /// <summary>The facts could not be judged: the schema has an error, a file cannot be read, or the command was called wrongly.</summary>
    public const int Unusable = 2;

    /// <summary>Somebody pressed Ctrl+C; the number is the one that shells expect.</summary>
    public const int Canceled = 130;
}
