namespace Dataset.Cli.Adding;

/// <summary>A fact as it is found.</summary>
/// <param name="Collection">The name of its collection.</param>
/// <param name="Class">The name of its class.</param>
/// <param name="Id">Its identifier.</param>
/// <param name="Label">Its name for people; the identifier where it has none.</param>
/// <param name="Path">The absolute path of its file.</param>
/// <param name="Line">Its line, from 1.</param>
internal sealed record SearchEntry(string Collection, string Class, string Id, string Label, string Path, int Line)
{
    /// <summary>How it is shown in a list.</summary>
    public string Shown => Label == Id ? Id : $"{Id} ({Label})";
}
