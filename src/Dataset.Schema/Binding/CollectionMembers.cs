using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>The members that the C# class of every collection has, and that no fact can be named.</summary>
internal static class CollectionMembers
{
    /// <summary>How the names of lookups by unique keys begin.</summary>
    public const string FindBy = "FindBy";

    private static readonly HashSet<string> Names =
        ["All", "Find", "Get", "Contains", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    /// <summary>Whether a name is taken.</summary>
    public static bool IsReserved(string member, CollectionModel collection) =>
        Names.Contains(member) || member == collection.CSharpName || member.StartsWith(FindBy, StringComparison.Ordinal);
}
