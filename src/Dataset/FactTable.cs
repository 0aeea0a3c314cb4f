using System.Collections;
using System.Globalization;
using Dataset.Image;

namespace Dataset;

/// <summary>All facts of a collection, ordered by id. A fact is decoded when it is first asked for, and is then the same object every time.</summary>
/// <typeparam name="T">The class of the facts.</typeparam>
public sealed class FactTable<T> : IReadOnlyList<T>
    where T : class, IFact
{
    private const int MaxNearest = 3;

    private readonly FactImage _image;
    private readonly string _name;
    private readonly int _first;

    internal FactTable(FactImage image, string name, int first, int count)
    {
        _image = image;
        _name = name;
        _first = first;
        Count = count;
    }

    /// <summary>The number of facts.</summary>
    public int Count { get; }

    /// <summary>The fact at a place in the order of ids.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return (T)_image.Fact(_first + index);
        }
    }

    /// <summary>The fact with that id, or null when the collection has none.</summary>
    /// <param name="id">The id, in kebab-case as in YAML.</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int ordinal = _image.Ordinal(id, _first, Count);
        return ordinal < 0 ? null : (T)_image.Fact(ordinal);
    }

    /// <summary>The fact with that id.</summary>
    /// <param name="id">The id, in kebab-case as in YAML.</param>
    /// <exception cref="KeyNotFoundException">The collection has no such fact; the message names the nearest ids.</exception>
    public T Get(string id) => Find(id) ?? throw new KeyNotFoundException(NotFound(id));

    /// <summary>Whether the collection has a fact with that id.</summary>
    /// <param name="id">The id, in kebab-case as in YAML.</param>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _image.Ordinal(id, _first, Count) >= 0;
    }

    /// <summary>Enumerates the facts in the order of ids.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return (T)_image.Fact(_first + i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_name}: {Count} facts");

    private string NotFound(string id)
    {
        IReadOnlyList<string> nearest = Spelling.Nearest(id, Enumerable.Range(_first, Count).Select(_image.IdOf), MaxNearest);
        string hint = nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(n => $"'{n}'"))}?";
        return $"No '{id}' in {_name}.{hint}";
    }
}
