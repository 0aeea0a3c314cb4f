namespace Dataset.Site.Map;

/// <summary>A fact with a code of ISO 3166-1.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Code">The code.</param>
/// <param name="Point">Where its dot is, or null where the atlas has no point for the code.</param>
public sealed record MappedState(IFact Fact, string Code, MapPoint? Point);
