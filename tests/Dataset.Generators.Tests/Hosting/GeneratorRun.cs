using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generators.Tests;

/// <summary>What one run of the generator gave.</summary>
internal sealed class GeneratorRun(GeneratorDriverRunResult result)
{
    /// <summary>The generated texts by hint name, in the order of names. A text that was not made anew is the same object.</summary>
    public SortedDictionary<string, SourceText> Sources { get; } = new(
        result.Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText),
        StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics => result.Diagnostics;

    public ImmutableArray<SyntaxTree> Trees => result.GeneratedTrees;

    /// <summary>The names of the texts that this run made anew, compared with an earlier one.</summary>
    public IEnumerable<string> MadeAnew(GeneratorRun before) => Sources
        .Where(source => !before.Sources.TryGetValue(source.Key, out SourceText? old) || !ReferenceEquals(old, source.Value))
        .Select(source => source.Key);

    /// <summary>The steps of ours, and the outputs, that this run had to run.</summary>
    public IEnumerable<string> StepsRun => result.Results.Single().TrackedSteps
        .Concat(result.Results.Single().TrackedOutputSteps)
        .Where(step => typeof(Steps).GetField(step.Key, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public) is not null
            || step.Key == WellKnownGeneratorOutputs.SourceOutput)
        .Where(step => step.Value.Any(run => run.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))))
        .Select(step => step.Key)
        .Order(StringComparer.Ordinal);
}
