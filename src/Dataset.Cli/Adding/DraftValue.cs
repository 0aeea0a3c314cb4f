namespace Dataset.Cli.Adding;

/// <summary>A value of an entry that is being written.</summary>
internal abstract class DraftValue;
