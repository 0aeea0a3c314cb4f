namespace Dataset.Schema.Diff;

/// <summary>A change of the schema.</summary>
/// <param name="Step">The step that it needs.</param>
/// <param name="Element">What changed: <c>class Bird</c>, <c>slot Bird.name</c>, <c>enum Color</c>, <c>collection birds</c>.</param>
/// <param name="Words">What became of it.</param>
public sealed record SchemaChange(VersionStep Step, string Element, string Words);
