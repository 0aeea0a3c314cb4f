namespace Dataset.Exports.Tables;

/// <summary>A value of a fact.</summary>
/// <param name="Field">The field of the fact that holds it.</param>
/// <param name="Path">Where it is in the fact, with places in lists from 1: <c>positions[2].statement</c>.</param>
/// <param name="Value">The value as text; of a reference the identifier.</param>
/// <param name="Sources">The sources that say so, by the citations of the fact.</param>
internal sealed record Statement(string Field, string Path, string Value, IReadOnlyList<IFact> Sources);
