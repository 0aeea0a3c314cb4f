namespace Dataset.Site.Reading;

/// <summary>The C# expression that a program names a fact by.</summary>
public static class MemberName
{
    /// <summary>The expression: <c>Meetings.PutinAbbasMoscow2024</c>.</summary>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fact">The fact.</param>
    public static string Of(CollectionInfo collection, IFact fact) => $"{collection.CSharpName}.{PascalCase.Of(fact.Id)}";
}
