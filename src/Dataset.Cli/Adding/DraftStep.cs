using System.Globalization;
using System.Text.RegularExpressions;

namespace Dataset.Cli.Adding;

/// <summary>A step of the path to a field: <c>participants[0]</c>.</summary>
/// <param name="Name">The name of the field, or a key.</param>
/// <param name="Index">The place in a list, from 0, or null.</param>
internal readonly partial record struct DraftStep(string Name, int? Index)
{
    /// <summary>The steps of a path such as <c>participants[0].agent</c>; none for a text that is no path.</summary>
    /// <param name="path">The path.</param>
    public static IReadOnlyList<DraftStep> Parse(string path)
    {
        Match[] steps = [.. path.Split('.').Select(step => Pattern().Match(step))];
        return Array.TrueForAll(steps, step => step.Success)
            ? [.. steps.Select(step => new DraftStep(step.Groups["name"].Value, step.Groups["index"] is { Success: true } index ? int.Parse(index.Value, CultureInfo.InvariantCulture) : null))]
            : [];
    }

    [GeneratedRegex("^(?<name>[^\\[\\]]+)(\\[(?<index>[0-9]{1,4})\\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
