namespace Dataset;

/// <summary>A collection: a folder of fact files, a class of named facts, a page of the site.</summary>
public sealed class CollectionInfo
{
    /// <summary>The name in the schema, the folder and the address: <c>people</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the C# class: <c>People</c>.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What the collection holds, or the empty string.</summary>
    public string Description { get; init; } = "";

    /// <summary>The class of its facts.</summary>
    public required ClassInfo Class { get; init; }

    /// <summary>Whether every fact is a C# member of the collection's class.</summary>
    public bool HasNamedMembers { get; init; } = true;

    /// <summary>The facts, ordered by id.</summary>
    public required IReadOnlyList<IFact> Facts { get; init; }
}
