using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using Dataset.Image;

namespace Dataset;

/// <summary>An immutable list of values of a fact, equal to another one when their elements are, in order.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
[CollectionBuilder(typeof(FactList), nameof(FactList.Create))]
public sealed class FactList<T> : IReadOnlyList<T>, IEquatable<FactList<T>>
{
    /// <summary>The list without values.</summary>
    public static readonly FactList<T> Empty = new([]);

    private readonly FactImage? _image;
    private readonly string[]? _ids;
    private T[]? _items;

    internal FactList(T[] items) => _items = items;

    internal FactList(FactImage image, string[] ids)
    {
        _image = image;
        _ids = ids;
    }

    /// <inheritdoc/>
    public int Count => _ids?.Length ?? _items!.Length;

    private T[] Items => Volatile.Read(ref _items) ?? Resolve();

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public bool Equals(FactList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Items.AsSpan().SequenceEqual(other.Items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates the values in order.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"[{string.Join(", ", Texts())}]";

    /// <summary>The values for people, facts by their ids and without looking them up.</summary>
    private IEnumerable<string?> Texts() => _ids ?? Items.Select(item => item switch
    {
        IFact fact => fact.Id,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => item?.ToString(),
    });

    private T[] Resolve()
    {
        T[] items = new T[_ids!.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = _image!.Resolve<T>(_ids[i]);
        }

        return Interlocked.CompareExchange(ref _items, items, null) ?? items;
    }

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

        /// <summary>The value at the current place.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next value.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="FactList{T}"/>s; collection expressions call it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactList
{
    /// <summary>The list of these values.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="items">The values, copied.</param>
    public static FactList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? FactList<T>.Empty : new FactList<T>(items.ToArray());
}
