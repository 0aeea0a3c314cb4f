using System.Collections.Immutable;
using Dataset.Generators.Emit;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Checks;
using Dataset.Schema.Facts;
using Dataset.Schema.Image;
using Dataset.Schema.Language;
using Dataset.Schema.Lock;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;
using Microsoft.CodeAnalysis;

namespace Dataset.Generators;

/// <summary>Compiles YAML facts to typed C# records.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider))
            .WithTrackingName(Steps.Options);
        IncrementalValuesProvider<SeedFile> seeds = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancel) => SeedFile.Read(file, cancel))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Seeds);

        // As written, then resolved: a comment changes the first and not the second.
        IncrementalValueProvider<BoundSchema> boundSchema = seeds
            .Where(static file => file.IsSchema)
            .Select(static (file, _) => SchemaReader.Read(YamlReader.Read(file.HostPath, file.Text)))
            .Collect()
            .Select(static (files, _) => SchemaBinder.Bind(files))
            .WithTrackingName(Steps.BoundSchema);
        IncrementalValueProvider<SchemaModel?> schema = boundSchema
            .Select(static (bound, _) => bound.Model)
            .WithTrackingName(Steps.Schema);
        IncrementalValuesProvider<FactFile> factFiles = seeds
            .Where(static file => file is { IsSchema: false, IsLock: false })
            .Combine(schema)
            .Select(static (pair, _) => ReadFacts(pair.Left, pair.Right))
            .WithTrackingName(Steps.FactFiles);

        // What all files must know of each other.
        IncrementalValueProvider<EquatableArray<FileKeys>> keys = factFiles
            .Select(static (file, _) => file.Keys)
            .Collect()
            .Select(static (files, _) => files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.Keys);
        IncrementalValueProvider<EquatableArray<SharedFact>> shared = factFiles
            .SelectMany(static (file, _) => file.Shared)
            .Collect()
            .Select(static (facts, _) => facts.OrderBy(fact => fact.Id, StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.Shared);
        IncrementalValueProvider<(SchemaModel? Schema, Corpus? Corpus)> corpus = keys
            .Combine(shared)
            .Combine(schema)
            .Select(static (pair, _) => (pair.Right, pair.Right is null ? null : new Corpus(pair.Left.Left, pair.Left.Right, pair.Right)))
            .WithTrackingName(Steps.Corpus);
        IncrementalValueProvider<EquatableArray<DuplicateFact>> duplicates = corpus
            .Select(static (pair, _) => pair.Corpus?.Duplicates ?? [])
            .WithTrackingName(Steps.Duplicates);
        IncrementalValuesProvider<Bucket> buckets = Collect(factFiles.Select(static (file, _) => file.Facts).WithTrackingName(Steps.Facts))
            .Combine(duplicates)
            .SelectMany(static (pair, _) => Bucket.Group(pair.Left, pair.Right))
            .WithTrackingName(Steps.Buckets);
        IncrementalValuesProvider<EquatableArray<Issue>> lockIssues = seeds
            .Where(static file => file.IsLock)
            .Select(static (file, _) => IdLock.Read(file.HostPath, file.Text))
            .Combine(corpus)
            .Select(static (pair, _) => Validate(pair.Left, pair.Right.Schema, pair.Right.Corpus))
            .Where(static found => found.Count > 0);
        IncrementalValuesProvider<EquatableArray<Issue>> factIssues = factFiles
            .Combine(corpus)
            .Select(static (pair, _) => Validate(pair.Left, pair.Right.Schema, pair.Right.Corpus))
            .Where(static found => found.Count > 0);
        IncrementalValueProvider<EquatableArray<Issue>> issues = Collect(factIssues)
            .Combine(Collect(lockIssues))
            .Combine(boundSchema)
            .Select(static (pair, _) => Sorted(pair.Left.Left.Concat(pair.Left.Right), pair.Right.Issues))
            .WithTrackingName(Steps.Issues);

        // Separate outputs: an edit re-emits what it changes and nothing else.
        IncrementalValueProvider<Emission> emission = schema.Combine(options)
            .Select(static (pair, _) => new Emission(pair.Left, pair.Right))
            .WithTrackingName(Steps.Emission);
        context.RegisterSourceOutput(emission, static (output, of) => of.Emit(output, TypesEmitter.Emit));
        context.RegisterSourceOutput(emission, static (output, of) => of.Emit(output, TablesEmitter.Emit));
        context.RegisterSourceOutput(
            keys.Combine(duplicates).Combine(emission),
            static (output, pair) => pair.Right.Emit(output, context => IndexEmitter.Emit(context, pair.Left.Left, pair.Left.Right)));
        context.RegisterSourceOutput(
            buckets.Combine(emission), static (output, pair) => pair.Right.Emit(output, context => MembersEmitter.Emit(context, pair.Left)));
        context.RegisterSourceOutput(
            buckets.Combine(emission), static (output, pair) => pair.Right.Emit(output, context => DataEmitter.Emit(context, pair.Left)));
        context.RegisterSourceOutput(
            issues.Combine(options), static (output, pair) => DiagnosticReporter.Report(output, pair.Left, pair.Right.SiteUrl));
    }

    /// <summary>All values, as a class.</summary>
    /// <remarks>
    /// The nodes of the driver over classes are compiled already. Those over an <see cref="ImmutableArray{T}"/>, a struct, and over every pair that holds
    /// one, each process compiles anew: a tenth of the methods that a run of this generator had to wait for.
    /// </remarks>
    private static IncrementalValueProvider<EquatableArray<T>> Collect<T>(IncrementalValuesProvider<T> values) where T : class =>
        values.Collect().Select(static (array, _) => array.ToEquatableArray());

    private static FactFile ReadFacts(SeedFile seed, SchemaModel? schema)
    {
        YamlFile yaml = YamlReader.Read(seed.HostPath, seed.Text);
        return schema is null
            ? new FactFile(seed.HostPath, seed.Text, new FileFacts(seed.Path, []), new FileKeys(seed.Path, []), [], [], [], yaml.Issues)
            : FactBinder.Bind(yaml, seed.Path, schema);
    }

    private static EquatableArray<Issue> Validate(FactFile file, SchemaModel? schema, Corpus? corpus) =>
        schema is null || corpus is null ? file.Issues : CorpusValidator.Validate(file, corpus, schema);

    private static EquatableArray<Issue> Validate(IdLock published, SchemaModel? schema, Corpus? corpus) =>
        schema is null || corpus is null ? published.Issues : published.Validate(corpus, schema);

    private static EquatableArray<Issue> Sorted(IEnumerable<EquatableArray<Issue>> facts, EquatableArray<Issue> schema) =>
    [
        .. facts.SelectMany(static found => found)
            .Concat(schema)
            .OrderBy(static issue => issue.Path, StringComparer.Ordinal)
            .ThenBy(static issue => issue.Span.Start),
    ];
}
