namespace Dataset.Site.Reading;

/// <summary>Tells which facts still stand.</summary>
public static class Standing
{
    /// <summary>Whether a fact is neither retracted nor superseded. One that is keeps its page, but counts nowhere.</summary>
    /// <param name="index">The index of the catalog.</param>
    /// <param name="fact">A fact of the catalog.</param>
    public static bool Stands(this SiteIndex index, IFact fact) =>
        fact.First(index.Profile(fact).Status) is not EnumValueInfo { IsObsolete: true };
}
