namespace Dataset.Schema.Facts;

/// <summary>The slot URIs whose values are names of fields, and so are checked; the runtime's <c>Vocabulary</c> documents them.</summary>
internal static class Roles
{
    public const string Supports = "urn:dataset:vocabulary:supports";
    public const string Subject = "urn:dataset:vocabulary:subject";
    public const string DisputedField = "urn:dataset:vocabulary:field";
}
