namespace Dataset.Cli.Editing;

/// <summary>Where a record stands.</summary>
internal enum Under
{
    /// <summary>In a list or a field: it has its identifier or key among its fields.</summary>
    Nothing,

    /// <summary>Under its identifier or key, which it need not repeat.</summary>
    Identifier,
}
