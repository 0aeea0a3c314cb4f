using Dataset.Schema.Diff;

namespace Dataset.Cli.Reports;

/// <summary>Writes a comparison as lines for a terminal.</summary>
internal static class DiffText
{
    /// <summary>Writes a comparison.</summary>
    public static void Write(DatasetDiff diff, TextWriter output)
    {
        foreach (SchemaChange change in diff.Schema)
        {
            output.Write($"schema: {change.Element}: {change.Words} ({DiffWords.Of(change.Step)})\n");
        }

        foreach (FactChange fact in diff.Facts)
        {
            output.Write($"{fact.Collection}/{fact.Id}: {string.Join(", ", fact.Kinds.Select(DiffWords.Of))}: {fact.Label}\n");
            foreach (FieldChange field in fact.Fields)
            {
                output.Write($"  {field.Path}: {Values(field)}\n");
            }

            foreach (DisputeChange dispute in fact.Disputes)
            {
                output.Write($"  {DiffWords.Of(dispute)}{dispute.Collection}/{dispute.Id}\n");
            }
        }

        output.Write($"{DiffWords.Summary(diff)}\n{DiffWords.Step(diff)}\n");
    }

    private static string Values(FieldChange change) => change switch
    {
        { Old: null } => $"+ {change.New?.Words}",
        { New: null } => $"- {change.Old.Words}",
        _ => $"{change.Old.Words} -> {change.New.Words}",
    };
}
