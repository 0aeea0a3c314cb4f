using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>The positions of a dispute rest on two sources or more: one source alone does not differ from another.</summary>
internal sealed class DisputeSourcesCheck : DataCheck
{
    private readonly SlotModel _positions;
    private readonly SlotModel _citations;
    private readonly SlotModel _source;

    private DisputeSourcesCheck(SlotModel positions, SlotModel citations, SlotModel source)
    {
        _positions = positions;
        _citations = citations;
        _source = source;
    }

    /// <summary>The check for a class, or null when its records are no disputes.</summary>
    public static DisputeSourcesCheck? Of(ClassModel model, SchemaModel schema) =>
        model.FindSlotByUri(Roles.Positions) is { Kind: ValueKind.Inlined, Form: SlotForm.List } positions
        && schema.Class(positions.Range).Slots.FirstOrDefault(s => s is { Kind: ValueKind.Inlined, Form: SlotForm.List } && schema.Class(s.Range).Uri == Roles.Citation) is { } citations
        && schema.Class(citations.Range).FindSlotByUri(Roles.CitedSource) is { } source
            ? new DisputeSourcesCheck(positions, citations, source)
            : null;

    /// <inheritdoc/>
    public override void Check(CheckedRecord record)
    {
        string[] sources =
        [
            .. from position in record.Records(_positions)
               from citation in CheckedRecord.RecordsOf(position, _citations)
               let source = CheckedRecord.ScalarOf(citation, _source)
               where source is not null
               select source.Value,
        ];
        if (sources.Length > 1 && sources.Distinct().Count() == 1)
        {
            record.Issues.Add(Rules.FactDisputeSources, record.Fields.Find(_positions.Name)!.Key.Span, record.Key is null ? "this dispute" : $"'{record.Key.Value}'", sources[0]);
        }
    }
}
