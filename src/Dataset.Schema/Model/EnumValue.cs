namespace Dataset.Schema.Model;

/// <summary>A permissible value.</summary>
/// <param name="Index">Its place in the enum.</param>
public sealed record EnumValue(int Index) : FactValue;
