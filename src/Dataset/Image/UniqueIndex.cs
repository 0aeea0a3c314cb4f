using System.ComponentModel;

namespace Dataset.Image;

/// <summary>Finds facts by a unique key. It is made when it is first asked. Generated code calls it.</summary>
/// <typeparam name="TFact">The class of the facts.</typeparam>
/// <typeparam name="TKey">The type of the key, a tuple where it has several parts.</typeparam>
/// <param name="facts">The facts.</param>
/// <param name="key">The key of a fact, and whether it has one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UniqueIndex<TFact, TKey>(Func<IReadOnlyList<TFact>> facts, Func<TFact, (bool IsThere, TKey Key)> key)
    where TFact : class, IFact
    where TKey : notnull
{
    private readonly Lazy<Dictionary<TKey, TFact>> _byKey = new(() => Index(facts(), key));

    /// <summary>The fact with that key, or null.</summary>
    /// <param name="key">The key.</param>
    public TFact? Find(TKey key) => _byKey.Value.GetValueOrDefault(key);

    private static Dictionary<TKey, TFact> Index(IReadOnlyList<TFact> facts, Func<TFact, (bool IsThere, TKey Key)> key)
    {
        Dictionary<TKey, TFact> byKey = new(facts.Count);
        foreach (TFact fact in facts)
        {
            // Two facts of one key do not compile; the first by id stands in for both until that is mended.
            if (key(fact) is (true, { } value))
            {
                byKey.TryAdd(value, fact);
            }
        }

        return byKey;
    }
}
