using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Checks;

/// <summary>Whoever takes part in something in a capacity held that position on its date, where the record of the person says when it was held.</summary>
internal sealed class HeldPositionCheck : DataCheck
{
    private readonly SlotModel _date;
    private readonly SlotModel _parts;
    private readonly SlotModel _agent;
    private readonly SlotModel _capacity;

    private HeldPositionCheck(SlotModel date, SlotModel parts, SlotModel agent, SlotModel capacity)
    {
        _date = date;
        _parts = parts;
        _agent = agent;
        _capacity = capacity;
    }

    /// <summary>The check for a class, or null when nobody takes part in its records in a capacity.</summary>
    public static HeldPositionCheck? Of(ClassModel model, SchemaModel schema) =>
        model.FindSlotByUri(Prov.QualifiedAssociation) is { Kind: ValueKind.Inlined, Form: SlotForm.List } parts
        && schema.Class(parts.Range) is var part
        && part.FindSlotByUri(Prov.Agent) is { Kind: ValueKind.Reference } agent
        && part.FindSlotByUri(Prov.HadRole) is { Kind: ValueKind.Text } capacity
        && model.FindSlotByUri(Roles.StartDate) is { Kind: ValueKind.Edtf } date
            ? new HeldPositionCheck(date, parts, agent, capacity)
            : null;

    /// <inheritdoc/>
    public override void Check(CheckedRecord record)
    {
        if (record.Scalar(_date) is not { } date)
        {
            return;
        }

        foreach (YamlMapping part in record.Records(_parts))
        {
            if (CheckedRecord.ScalarOf(part, _agent) is { } agent && CheckedRecord.ScalarOf(part, _capacity) is { } capacity)
            {
                record.Names.Ask(new HeldPositionQuestion(capacity.Span, agent.Value, capacity.Value, date.Value));
            }
        }
    }

    private sealed record HeldPositionQuestion(SourceSpan At, string Agent, string Role, string Date) : CorpusQuestion(At)
    {
        public override void Answer(Corpus corpus, SchemaModel schema, IssueList issues)
        {
            Period[] periods =
            [
                .. from membership in corpus.Shared(Agent, Popolo.Membership)
                   where string.Equals(schema.TextOf(membership, Popolo.Role), Role, StringComparison.OrdinalIgnoreCase)
                   select Period.Of(membership, schema),
            ];
            if (periods.Length > 0 && EdtfGrammar.TryParse(Date, out EdtfParts date, out _) && periods.All(period => period.Excludes(date)))
            {
                issues.Add(Rules.FactPosition, At, Agent, Role, string.Join(" and ", periods), Date);
            }
        }
    }
}
