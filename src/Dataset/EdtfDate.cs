namespace Dataset;

/// <summary>Placeholder.</summary>
public readonly record struct EdtfDate(string Text);
