namespace Dataset.Schema.Model;

/// <summary>A collection: a slot of the root class.</summary>
/// <param name="Name">The name of the slot, the folder and the address.</param>
/// <param name="CSharpName">The name of the C# class of named facts.</param>
/// <param name="Title">The title for people.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Class">The name of the class of its facts.</param>
/// <param name="HasNamedMembers">Whether each fact is a C# member.</param>
public sealed record CollectionModel(
    string Name, string CSharpName, string Title, string Description, string Class, bool HasNamedMembers);
