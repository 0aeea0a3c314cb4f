namespace Dataset.Schema.Model;

/// <summary>The values that an instance has for a unique key.</summary>
/// <param name="Class">The class that declares the key.</param>
/// <param name="Key">The name of the key.</param>
/// <param name="Values">The values, as one text.</param>
public sealed record UniqueKeyValue(string Class, string Key, string Values);
