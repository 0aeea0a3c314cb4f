namespace Dataset.Schema.Tests.Conformance;

/// <summary>A schema and an instance, with the verdict on them.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Feature">What it tests.</param>
/// <param name="Schema">The path of the schema.</param>
/// <param name="Data">The path of the instance.</param>
/// <param name="TargetClass">The class of the instance.</param>
/// <param name="Expected"><c>valid</c>, <c>invalid</c>, or <c>unsupported</c> for a schema outside the subset.</param>
internal sealed record Vector(string Id, string Feature, string Schema, string Data, string TargetClass, string Expected);
