namespace Dataset.Schema.Facts;

/// <summary>The URIs of classes and slots that play a role here, in documentation and checks; the runtime's <c>Vocabulary</c> documents them.</summary>
internal static class Roles
{
    public const string Source = "urn:dataset:vocabulary:Source";
    public const string Citation = "urn:dataset:vocabulary:Citation";
    public const string Supports = "urn:dataset:vocabulary:supports";
    public const string Subject = "urn:dataset:vocabulary:subject";
    public const string DisputedField = "urn:dataset:vocabulary:field";
    public const string Positions = "urn:dataset:vocabulary:positions";
    public const string CitedSource = "urn:dataset:vocabulary:source";
    public const string VotingRule = "urn:dataset:vocabulary:VotingRule";
    public const string Seats = "urn:dataset:vocabulary:seats";
    public const string Majority = "urn:dataset:vocabulary:majority";
    public const string PermanentMembers = "urn:dataset:vocabulary:permanentMembers";
    public const string VetoedBy = "urn:dataset:vocabulary:vetoedBy";
    public const string Procedural = "urn:dataset:vocabulary:procedural";
    public const string Retraction = "urn:dataset:vocabulary:retraction";
    public const string IsReplacedBy = "http://purl.org/dc/terms/isReplacedBy";
    public const string Chronology = "urn:dataset:vocabulary:chronology";
    public const string StartDate = "http://schema.org/startDate";
    public const string EndDate = "http://schema.org/endDate";
}
