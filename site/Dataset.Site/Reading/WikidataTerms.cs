namespace Dataset.Site.Reading;

/// <summary>The properties of Wikidata that the site understands where a schema uses them; none is compulsory.</summary>
public static class WikidataTerms
{
    /// <summary>The code of three letters of a state or territory, by ISO 3166-1.</summary>
    public const string Alpha3 = "http://www.wikidata.org/prop/direct/P298";
}
