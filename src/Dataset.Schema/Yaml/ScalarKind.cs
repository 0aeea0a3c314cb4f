namespace Dataset.Schema.Yaml;

/// <summary>What a scalar is by YAML 1.2's core schema.</summary>
public enum ScalarKind
{
    /// <summary>Nothing: <c>null</c>, <c>~</c> or an absent value.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number: <c>12</c>, <c>-3</c>, <c>0o17</c>, <c>0xFF</c>.</summary>
    Integer,

    /// <summary>A number with a fraction or an exponent, an infinity, or no number: <c>1.5</c>, <c>1e3</c>, <c>.inf</c>, <c>.nan</c>.</summary>
    Float,

    /// <summary>A text: everything else, and everything in quotes or in a block.</summary>
    Text,
}
