using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Dataset.Generators.Tests;

/// <summary>Walks everything that the pipeline keeps between runs.</summary>
internal static class ModelGraph
{
    /// <summary>Fails when a step of ours keeps an object of Roslyn's, which would keep a whole compilation alive.</summary>
    public static void AssertNoRoslynObjects(GeneratorDriverRunResult result)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (FieldInfo step in typeof(Steps).GetFields(BindingFlags.Static | BindingFlags.Public))
        {
            // A step that leads to no output is not tracked; a sound sample leads to every output.
            bool isTracked = result.Results.Single().TrackedSteps.TryGetValue(step.Name, out ImmutableArray<IncrementalGeneratorRunStep> runs);
            Assert.True(isTracked || !result.Diagnostics.IsEmpty, $"no step is named {step.Name}");
            foreach (IncrementalGeneratorRunStep run in isTracked ? runs : [])
            {
                foreach ((object value, _) in run.Outputs)
                {
                    Visit(value, step.Name, seen);
                }
            }
        }
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type || value.GetType().IsPrimitive || value.GetType().IsEnum || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        string? ns = value.GetType().Namespace;
        Assert.False(ns?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{path} keeps a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }
        }

        // The fields of the framework's own collections are not ours to walk; their items are.
        if (ns?.StartsWith("System", StringComparison.Ordinal) == true && !value.GetType().FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal))
        {
            return;
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
