namespace Dataset.Exports.Tables;

/// <summary>What a row is made of.</summary>
/// <param name="Key">The cells of the key.</param>
/// <param name="Value">A record, or a value of a list.</param>
internal readonly record struct Instance(object?[] Key, object Value);
