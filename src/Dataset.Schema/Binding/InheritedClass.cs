namespace Dataset.Schema.Binding;

/// <summary>A class and what it inherits from.</summary>
/// <param name="Class">The class.</param>
/// <param name="Parent">The class under its <c>is_a</c>, or null.</param>
/// <param name="Mixins">The classes under its <c>mixins</c>, each once.</param>
internal sealed record InheritedClass(Definition Class, Definition? Parent, IReadOnlyList<Definition> Mixins);
