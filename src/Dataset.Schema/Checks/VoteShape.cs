using Dataset.Schema.Facts;
using Dataset.Schema.Model;

namespace Dataset.Schema.Checks;

/// <summary>What a class of votes calls its parts, found by the terms of Popolo.</summary>
internal sealed class VoteShape
{
    private VoteShape(ClassModel model, SlotModel counts, SchemaModel schema)
    {
        Counts = counts;
        Options = [.. schema.Class(counts.Range).Slots.Where(slot => slot is { Kind: ValueKind.Integer, IsMultivalued: false })];
        Date = model.FindSlotByUri(Roles.StartDate);
        Body = model.FindSlotByUri(Popolo.Organization);
        VetoedBy = model.FindSlotByUri(Roles.VetoedBy);
        Procedural = model.FindSlotByUri(Roles.Procedural);
        if (model.FindSlotByUri(Popolo.Votes) is { Kind: ValueKind.Inlined, Form: SlotForm.List } votes)
        {
            Votes = votes;
            Voter = schema.Class(votes.Range).FindSlotByUri(Popolo.Voter);
            Option = schema.Class(votes.Range).FindSlotByUri(Popolo.Option);
            Meanings = Option is { Kind: ValueKind.Enum } ? schema.Enum(Option.Range).Values.ToDictionary(value => value.Text, value => value.Meaning) : Meanings;
        }
    }

    /// <summary>The slot of the tally.</summary>
    public SlotModel Counts { get; }

    /// <summary>The slots of the tally that count votes; the URI of each is the meaning of an option.</summary>
    public SlotModel[] Options { get; }

    public SlotModel? Date { get; }

    public SlotModel? Body { get; }

    public SlotModel? VetoedBy { get; }

    public SlotModel? Procedural { get; }

    /// <summary>The slot of the votes of single voters, or null.</summary>
    public SlotModel? Votes { get; }

    public SlotModel? Voter { get; }

    public SlotModel? Option { get; }

    /// <summary>The meanings of the options by their texts.</summary>
    public Dictionary<string, string> Meanings { get; } = [];

    /// <summary>The shape of a class, or null when its records are no votes with a tally.</summary>
    public static VoteShape? Of(ClassModel model, SchemaModel schema) =>
        model.FindSlotByUri(Popolo.Counts) is { Kind: ValueKind.Inlined, Form: SlotForm.Single } counts ? new VoteShape(model, counts, schema) : null;
}
