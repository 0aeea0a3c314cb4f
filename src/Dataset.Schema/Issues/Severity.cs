namespace Dataset.Schema;

/// <summary>How bad an issue is.</summary>
public enum Severity
{
    /// <summary>The build fails.</summary>
    Error,

    /// <summary>The build goes on.</summary>
    Warning,
}
