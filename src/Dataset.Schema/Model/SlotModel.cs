namespace Dataset.Schema.Model;

/// <summary>A slot of a class, resolved.</summary>
public sealed record SlotModel
{
    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the C# property.</summary>
    public required string CSharpName { get; init; }

    /// <summary>The class that declares it.</summary>
    public required string DeclaringClass { get; init; }

    /// <summary>The title for people.</summary>
    public required string Title { get; init; }

    /// <summary>What it means.</summary>
    public string Description { get; init; } = "";

    /// <summary>Why it is deprecated, or the empty string.</summary>
    public string Deprecated { get; init; } = "";

    /// <summary>Its expanded URI.</summary>
    public string Uri { get; init; } = "";

    /// <summary>The range as written.</summary>
    public required string Range { get; init; }

    /// <summary>What the values are.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>For a scalar, its type with the slot's own pattern and bounds merged in.</summary>
    public TypeModel? Type { get; init; }

    /// <summary>How the values are written.</summary>
    public SlotForm Form { get; init; }

    /// <summary>Whether a value must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it identifies the instance.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>The name of the inverse, or the empty string.</summary>
    public string Inverse { get; init; } = "";

    /// <summary>Whether it holds many values.</summary>
    public bool IsMultivalued => Form != SlotForm.Single;
}
