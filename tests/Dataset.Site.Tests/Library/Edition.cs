namespace Dataset.Site.Tests.Library;

/// <summary>A record held by value, with a name in a language.</summary>
internal sealed record Edition(string Title, string Language) : IRecord
{
    public ClassInfo Class => LibraryCatalog.EditionClass;
}
