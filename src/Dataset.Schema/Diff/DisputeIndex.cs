using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Diff;

/// <summary>The disputes of a state of a dataset, by the fact that they are about. One that is withdrawn is none.</summary>
internal sealed class DisputeIndex
{
    private readonly Dictionary<string, List<(string Range, PlainFact Dispute, string Field)>> _bySubject = [];
    private readonly SchemaModel _schema;

    public DisputeIndex(SchemaModel schema, IEnumerable<PlainFact> facts)
    {
        _schema = schema;
        foreach (PlainFact fact in facts.Where(fact => !fact.IsObsolete))
        {
            ClassModel model = schema.Class(fact.Record.Class);
            if (model.FindSlotByUri(Roles.Positions) is not null
                && model.FindSlotByUri(Roles.Subject) is { Kind: ValueKind.Reference } subject
                && Text(fact, subject) is { Length: > 0 } target)
            {
                if (!_bySubject.TryGetValue(target, out List<(string, PlainFact, string)>? disputes))
                {
                    _bySubject.Add(target, disputes = []);
                }

                disputes.Add((subject.Range, fact, model.FindSlotByUri(Roles.DisputedField) is { } field ? Text(fact, field) : ""));
            }
        }
    }

    /// <summary>The disputes about a fact; none for a fact that is not there.</summary>
    /// <param name="fact">A fact of the same state, or null.</param>
    public IEnumerable<(PlainFact Dispute, string Field)> About(PlainFact? fact) =>
        fact is not null && _bySubject.TryGetValue(fact.Id, out List<(string Range, PlainFact Dispute, string Field)>? disputes)
            ? disputes.Where(dispute => _schema.IsA(fact.Record.Class, dispute.Range)).Select(dispute => (dispute.Dispute, dispute.Field))
            : [];

    private static string Text(PlainFact fact, SlotModel slot) => (fact.Record.Find(slot.Name)?.Value as PlainScalar)?.Text ?? "";
}
