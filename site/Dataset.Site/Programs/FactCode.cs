using Dataset.Site.Reading;

namespace Dataset.Site.Programs;

/// <summary>The C# by which a program gets a fact.</summary>
public static class FactCode
{
    /// <summary>The command that adds the package to a project.</summary>
    /// <param name="package">The package.</param>
    public static string Install(DatasetPackage package) =>
        $"dotnet add package {package.Id}" + (package.Version.Length > 0 ? $" --version {package.Version}" : "");

    /// <summary>The expression: <c>Meetings.PutinAbbasMoscow2024</c>, or a call where the facts of the collection are no members.</summary>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fact">The fact.</param>
    public static string Expression(CollectionInfo collection, IFact fact) => collection.HasNamedMembers
        ? MemberName.Of(collection, fact)
        : $"{collection.CSharpName}.Get(\"{fact.Id}\")";

    /// <summary>The lines of a program that hold the fact in a variable.</summary>
    /// <param name="package">The package.</param>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fact">The fact.</param>
    public static string Program(DatasetPackage package, CollectionInfo collection, IFact fact) =>
        $"using {package.Namespace};\n\n{fact.Class.CSharpName} fact = {Expression(collection, fact)};\n";
}
