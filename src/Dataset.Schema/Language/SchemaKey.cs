namespace Dataset.Schema.Language;

/// <summary>A row of the key table.</summary>
/// <param name="Name">The key as the schema writes it.</param>
/// <param name="Bin">What becomes of it.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Note">For a rejected key, the way out.</param>
/// <param name="Child">For <see cref="KeyShape.Elements"/>, the kind of the elements.</param>
public sealed record SchemaKey(string Name, KeyBin Bin, KeyShape Shape, string Note = "", ElementKind? Child = null);
