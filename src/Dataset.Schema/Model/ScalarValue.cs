namespace Dataset.Schema.Model;

/// <summary>A scalar.</summary>
/// <param name="Text">The value as its type writes it: <c>true</c>, <c>42</c>, <c>2024-08-13</c>.</param>
public sealed record ScalarValue(string Text) : FactValue;
