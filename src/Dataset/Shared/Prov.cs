namespace Dataset;

/// <summary>The terms of PROV (who took part, and as what) by which a schema says what its classes and slots are.</summary>
internal static class Prov
{
    private const string Namespace = "http://www.w3.org/ns/prov#";

    /// <summary>The slot of those who took part, each with a record of the part.</summary>
    public const string QualifiedAssociation = Namespace + "qualifiedAssociation";

    /// <summary>The slot that refers to one who took part, without a record between.</summary>
    public const string WasAssociatedWith = Namespace + "wasAssociatedWith";

    /// <summary>The slot of such a record that refers to who took part.</summary>
    public const string Agent = Namespace + "agent";

    /// <summary>The slot of such a record that says in what capacity.</summary>
    public const string HadRole = Namespace + "hadRole";
}
