namespace Dataset.Schema.Language;

/// <summary>A row of the key table.</summary>
/// <param name="Name">The key as the schema writes it.</param>
/// <param name="Bin">What becomes of it.</param>
/// <param name="Shape">What its value looks like.</param>
/// <param name="Note">For a rejected key, the way out.</param>
/// <param name="Child">For a key that holds elements, their kind.</param>
internal sealed record SchemaKey(string Name, KeyBin Bin, KeyShape Shape, string Note = "", ElementKind? Child = null)
{
    /// <summary>Whether the key may stand without a value, as if it were not there.</summary>
    public bool MayBeEmpty => Bin == KeyBin.Metadata || Shape is not (KeyShape.Text or KeyShape.Number or KeyShape.Boolean);
}
