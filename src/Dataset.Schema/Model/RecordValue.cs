namespace Dataset.Schema.Model;

/// <summary>A record held by value.</summary>
/// <param name="Record">The record.</param>
public sealed record RecordValue(BoundRecord Record) : FactValue;
