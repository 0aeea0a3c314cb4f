namespace Dataset.Cli.Adding;

/// <summary>The values of a multivalued slot.</summary>
internal sealed class DraftList : DraftValue
{
    /// <summary>The values, in their order.</summary>
    public List<DraftValue> Items { get; } = [];
}
