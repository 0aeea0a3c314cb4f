using System.Text.RegularExpressions;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Reports;

/// <summary>Writes a comparison as Markdown.</summary>
internal static partial class DiffMarkdown
{
    /// <summary>Writes a comparison.</summary>
    public static void Write(DatasetDiff diff, TextWriter output)
    {
        output.Write($"{DiffWords.Summary(diff)} {DiffWords.Step(diff)}\n");
        if (diff.Schema.Count > 0)
        {
            output.Write("\n## Schema\n\n");
            foreach (SchemaChange change in diff.Schema)
            {
                output.Write($"* {Plain(change.Element)}: {Plain(change.Words)} ({DiffWords.Of(change.Step)})\n");
            }
        }

        // A fact stands under the last of its kinds, which weighs most.
        foreach (IGrouping<ChangeKind, FactChange> group in diff.Facts.GroupBy(fact => fact.Kinds[^1]).OrderBy(group => group.Key))
        {
            string title = DiffWords.Of(group.Key);
            output.Write($"\n## {char.ToUpperInvariant(title[0])}{title[1..]}\n\n");
            foreach (FactChange fact in group)
            {
                Write(fact, output);
            }
        }
    }

    private static void Write(FactChange fact, TextWriter output)
    {
        string also = string.Concat(fact.Kinds.Take(fact.Kinds.Count - 1).Select(kind => $", {DiffWords.Of(kind)}"));
        output.Write($"* {Plain(fact.Label)} (`{fact.Collection}/{fact.Id}`){also}\n");
        foreach (FieldChange change in fact.Fields)
        {
            string values = change switch
            {
                { Old: null } => $"added {Plain(change.New?.Words ?? "")}",
                { New: null } => $"removed {Plain(change.Old.Words)}",
                _ => $"{Plain(change.Old.Words)} → {Plain(change.New.Words)}",
            };
            output.Write($"  * {Plain(change.Path)}: {values}\n");
        }

        foreach (DisputeChange dispute in fact.Disputes)
        {
            output.Write($"  * {DiffWords.Of(dispute)}{Plain(dispute.Label)} (`{dispute.Collection}/{dispute.Id}`)\n");
        }
    }

    /// <summary>A text without meaning to Markdown or HTML.</summary>
    private static string Plain(string text) => Special().Replace(text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' '), @"\$0");

    [GeneratedRegex(@"[\\`*_\[\]<>&|~#]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Special();
}
