namespace Dataset.Schema.Model;

/// <summary>The reverse of a reference: a property of the class that is referred to.</summary>
/// <param name="TargetClass">The class that has the property.</param>
/// <param name="Name">The name in the schema.</param>
/// <param name="CSharpName">The name of the property.</param>
/// <param name="ReferenceSlot">The number of the slot among the reference slots.</param>
/// <param name="HolderClass">The class of the facts that hold the reference, or the empty string when they have none in common.</param>
/// <param name="Description">What the property holds.</param>
public sealed record InverseModel(
    string TargetClass, string Name, string CSharpName, int ReferenceSlot, string HolderClass, string Description);
