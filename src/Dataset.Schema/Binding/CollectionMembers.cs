using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>The members that the C# class of every collection has, and that no fact can be named.</summary>
internal static class CollectionMembers
{
    private static readonly HashSet<string> Names =
        ["All", "Find", "Get", "Contains", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    /// <summary>Whether a name is taken.</summary>
    public static bool IsReserved(string member, CollectionModel collection) => Names.Contains(member) || member == collection.CSharpName;
}
