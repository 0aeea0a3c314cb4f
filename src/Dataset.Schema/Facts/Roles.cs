namespace Dataset.Schema.Facts;

/// <summary>The URIs of classes and slots that play a role here: citations are documented, and names of fields are checked; the runtime's <c>Vocabulary</c> documents them.</summary>
internal static class Roles
{
    public const string Citation = "urn:dataset:vocabulary:Citation";
    public const string Supports = "urn:dataset:vocabulary:supports";
    public const string Subject = "urn:dataset:vocabulary:subject";
    public const string DisputedField = "urn:dataset:vocabulary:field";
}
