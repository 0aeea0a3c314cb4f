using System.Text.RegularExpressions;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Binding;

/// <summary>Resolves patterns: those written out, and those made of the settings of the schema.</summary>
internal sealed class PatternBinder(SchemaScope scope)
{
    /// <summary>A name in braces; the braces of a count, as in <c>{2}</c>, stay unless a setting has that name.</summary>
    private static readonly Regex Name = new("\\{(?<name>[A-Za-z0-9_.-]+( [A-Za-z0-9_.-]+)*)\\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Regex.InfiniteMatchTimeout);

    /// <summary>What is wrong with each pattern met so far, or null: many slots share one, and each of them is bound again in many classes.</summary>
    private readonly Dictionary<string, string?> _problems = [];

    /// <summary>The pattern of a definition, or null.</summary>
    /// <param name="definition">A type, a slot or a condition.</param>
    /// <param name="kind">What the values are.</param>
    public string? Bind(Definition definition, ValueKind kind)
    {
        // As in LinkML a structured pattern takes the place of one that is written out beside it.
        Definition? structured = definition.Children("structured_pattern").FirstOrDefault();
        string key = structured is null ? "pattern" : "structured_pattern";
        if ((structured is null ? definition.Scalar("pattern") : structured.Scalar("syntax")) is not { } written)
        {
            return null;
        }

        SchemaPlace place = structured is null ? definition.At("pattern") : structured.At("syntax");
        if (kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Inlined)
        {
            scope.Report(Rules.SchemaNoEffect, place, $"'{key}' holds for texts only, and so changes nothing here.", "Remove it, or make the range a text.");
            return null;
        }

        string pattern = structured is null ? written.Value : Interpolate(written.Value, place);
        if (Problem(pattern) is { } problem)
        {
            scope.Report(Rules.SchemaPattern, place, pattern, problem);
            return null;
        }

        return pattern;
    }

    private string? Problem(string pattern)
    {
        if (!_problems.TryGetValue(pattern, out string? problem))
        {
            _problems.Add(pattern, problem = PatternSyntax.Problem(pattern));
        }

        return problem;
    }

    private string Interpolate(string syntax, SchemaPlace place) => Name.Replace(syntax, match =>
    {
        string name = match.Groups["name"].Value;
        if (scope.Settings.TryGetValue(name, out string? part))
        {
            return part;
        }

        if (!name.All(char.IsDigit))
        {
            scope.Report(Rules.SchemaUndefined, place, "setting", name, Suggestion.For(name, scope.Settings.Keys));
        }

        return match.Value;
    });
}
