using Dataset.Schema.Model;

namespace Dataset.Schema.Binding;

/// <summary>A schema after binding.</summary>
/// <param name="Model">The model; null when the schema has an error.</param>
/// <param name="Issues">Every issue of its files.</param>
public sealed record BoundSchema(SchemaModel? Model, EquatableArray<Issue> Issues);
