using System.ComponentModel;
using Dataset.Image;

namespace Dataset;

/// <summary>What a record holds of a fact it refers to: its id, or the fact itself where code set it. Generated code uses it.</summary>
/// <typeparam name="T">The range of the slot.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FactReference<T> : IEquatable<FactReference<T>>
    where T : class, IFact
{
    private readonly object? _value;

    internal FactReference(string? id) => _value = id;

    private FactReference(T? fact) => _value = fact;

    /// <summary>The id of the fact, or null when there is none.</summary>
    public string? Id => _value is T fact ? fact.Id : (string?)_value;

    /// <summary>A reference to that fact.</summary>
    /// <param name="fact">The fact, or null for none.</param>
    public static implicit operator FactReference<T>(T? fact) => new(fact);

    /// <summary>Whether two references are to the same fact.</summary>
    public static bool operator ==(FactReference<T> left, FactReference<T> right) => left.Equals(right);

    /// <summary>Whether two references are to different facts.</summary>
    public static bool operator !=(FactReference<T> left, FactReference<T> right) => !left.Equals(right);

    /// <summary>The fact, or null when the reference is empty.</summary>
    /// <param name="image">The image that holds the fact.</param>
    /// <exception cref="KeyNotFoundException">The image has no such fact, because its dataset was compiled in spite of errors.</exception>
    public T? Resolve(FactImage image) => _value switch
    {
        null => null,
        T fact => fact,
        _ => image.Resolve<T>((string)_value),
    };

    /// <inheritdoc/>
    public bool Equals(FactReference<T> other) => Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactReference<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id is { } id ? (int)StableHash.Compute(id) : 0;

    /// <inheritdoc/>
    public override string ToString() => Id ?? "";
}
