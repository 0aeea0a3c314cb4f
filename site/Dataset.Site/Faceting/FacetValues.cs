using System.Globalization;
using Dataset.Site.Reading;

namespace Dataset.Site.Faceting;

/// <summary>Collects the values of a facet and gives each a name in addresses that no other has.</summary>
/// <param name="slot">The slot of the facet.</param>
/// <param name="title">The title of the facet.</param>
internal sealed class FacetValues(SlotInfo slot, string title)
{
    /// <summary>The name of the last value. No text becomes it: an underscore stands before four digits or at the end of a name of Windows.</summary>
    private const string Rest = "rest_";

    private readonly List<FacetValue> _values = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Adds values in their order.</summary>
    /// <param name="values">The values, with any text that tells them apart as their names.</param>
    public FacetValues Add(IEnumerable<FacetValue> values)
    {
        _values.AddRange(values.Select(value => value with { Name = NameOf(Readable(value.Name)) }));
        return this;
    }

    /// <summary>Adds the facts that have none of the values, if there are any.</summary>
    /// <param name="restTitle">What is said of them.</param>
    /// <param name="facts">The facts.</param>
    public FacetValues AddRest(string restTitle, List<IFact> facts)
    {
        if (facts.Count > 0)
        {
            _values.Add(new FacetValue(Rest, restTitle, null, facts));
        }

        return this;
    }

    /// <summary>The facet.</summary>
    public Facet ToFacet() => new(slot, Readable(slot.Name), title, _values);

    // Texts that differ only in what Readable levels are numbered; the underscore keeps them apart from texts that end so.
    private string NameOf(string readable)
    {
        string unique = readable;
        for (int number = 2; !_names.Add(unique); number++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{readable}_{number}");
        }

        return unique;
    }

    // "in_favor" and "In favor" read better as "in-favor" than escaped.
    private static string Readable(string text) => FactAddress.FileNameOf(text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-'));
}
