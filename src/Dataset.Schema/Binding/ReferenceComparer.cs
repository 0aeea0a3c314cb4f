using System.Runtime.CompilerServices;

namespace Dataset.Schema.Binding;

/// <summary>Compares objects by being the same one.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    /// <summary>The one comparer.</summary>
    public static readonly ReferenceComparer<T> Instance = new();

    private ReferenceComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
