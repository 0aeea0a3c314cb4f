namespace Dataset.Schema.Facts;

/// <summary>A fact whose identifier, or C# name, an earlier fact has.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Collection">Its collection.</param>
/// <param name="Id">Its identifier.</param>
public sealed record DuplicateFact(string Path, string Collection, string Id);
