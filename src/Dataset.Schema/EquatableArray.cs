using System.Collections;
using System.Runtime.CompilerServices;

namespace Dataset.Schema;

/// <summary>An immutable list that is equal to another one when their elements are, in order.</summary>
/// <typeparam name="T">The element type, itself equal by value.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public sealed class EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    /// <summary>The list without elements.</summary>
    public static readonly EquatableArray<T> Empty = new([]);

    private readonly T[] _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < _items.Length; i++)
        {
            if (!comparer.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>Enumerates the elements in order.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Enumerates without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at the current place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
public static class EquatableArray
{
    /// <summary>The list of these elements.</summary>
    /// <param name="items">The elements, copied.</param>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) =>
        items.Length == 0 ? EquatableArray<T>.Empty : new(items.ToArray());

    /// <summary>The list of these elements.</summary>
    /// <param name="items">The elements, copied.</param>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
    {
        T[] array = [.. items];
        return array.Length == 0 ? EquatableArray<T>.Empty : new(array);
    }
}
