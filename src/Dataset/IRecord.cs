namespace Dataset;

/// <summary>An instance of a class of the schema: a fact, or a record held by value inside one.</summary>
public interface IRecord
{
    /// <summary>The class of the schema that this record is an instance of.</summary>
    ClassInfo Class { get; }
}
