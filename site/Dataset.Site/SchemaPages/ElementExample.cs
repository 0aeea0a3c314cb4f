namespace Dataset.Site.SchemaPages;

/// <summary>A record of the dataset that shows how the records of a class are written.</summary>
/// <param name="Fact">The fact that it is, or that holds it.</param>
/// <param name="Record">The record.</param>
/// <param name="Filled">How many of its fields have a value; none is counted of a record that is too long to read.</param>
public sealed record ElementExample(IFact Fact, IRecord Record, int Filled)
{
    /// <summary>The record as a file of facts has it.</summary>
    public string Yaml => ReferenceEquals(Fact, Record) ? RecordYaml.OfFact(Fact) : RecordYaml.OfRecord(Record);
}
