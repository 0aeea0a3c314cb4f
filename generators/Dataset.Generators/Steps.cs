namespace Dataset.Generators;

/// <summary>The names of the steps of the pipeline, by which tests see what an edit runs.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Seeds = nameof(Seeds);
    public const string BoundSchema = nameof(BoundSchema);
    public const string Schema = nameof(Schema);
    public const string FactFiles = nameof(FactFiles);
    public const string Keys = nameof(Keys);
    public const string Shared = nameof(Shared);
    public const string Corpus = nameof(Corpus);
    public const string Duplicates = nameof(Duplicates);
    public const string Facts = nameof(Facts);
    public const string Buckets = nameof(Buckets);
    public const string Issues = nameof(Issues);
    public const string Emission = nameof(Emission);
}
