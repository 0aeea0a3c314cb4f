namespace Dataset.Exports;

/// <summary>A line that reads a file.</summary>
/// <param name="Tool">What runs it: <c>Python</c>.</param>
/// <param name="Code">The line.</param>
public sealed record Reading(string Tool, string Code);
