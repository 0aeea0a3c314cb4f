namespace Dataset.Schema.Binding;

/// <summary>A slot as a class has it.</summary>
/// <param name="Definition">What is said of it, the nearest first.</param>
/// <param name="DeclaringClass">The class that the slot comes from: the topmost parent that has it, or else a mixin or the class itself.</param>
/// <param name="Owner">The class that has it so.</param>
internal sealed record InducedSlot(Definition Definition, string DeclaringClass, Definition Owner)
{
    /// <summary>The name in the schema.</summary>
    public string Name => Definition.Name;
}
