namespace Dataset.Schema.Model;

/// <summary>A slot that refers to facts. Its place in the list of all of them is its number in the data image.</summary>
/// <param name="DeclaringClass">The class that declares it.</param>
/// <param name="Name">The name of the slot.</param>
public sealed record ReferenceSlotModel(string DeclaringClass, string Name);
