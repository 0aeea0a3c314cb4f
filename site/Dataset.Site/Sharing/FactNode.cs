using System.Text.Json.Nodes;
using Dataset.Site.Reading;
using Dataset.Site.Views;

namespace Dataset.Site.Sharing;

/// <summary>
/// What a fact is about, in terms of schema.org: its type by class and role, the slots that the schema gives a term of schema.org,
/// and what the roles add. A claim is a Claim with its author, never a review of one: nothing here judges.
/// </summary>
/// <param name="page">The page that the data stands on.</param>
public sealed class FactNode(PageContext page)
{
    private readonly PageAddress _addresses = new(page);
    private readonly SlotNode _slots = new(page);
    private readonly CitationReader _citations = new(page.Index);

    /// <summary>A fact with all that is known of it.</summary>
    /// <param name="fact">A fact of the catalog.</param>
    public JsonObject Describe(IFact fact)
    {
        ClassProfile profile = page.Index.Profile(fact);
        JsonObject node = _slots.Refer(fact);
        node["identifier"] = fact.Id;
        node.AddIfAbsent("additionalType", HasTypeOfItsOwn(fact.Class) ? fact.Class.Uri : null);
        node.AddIfAbsent("description", fact.Text(profile.Description) is { Length: > 0 } text ? text : null);
        foreach (SlotInfo slot in fact.Class.Slots)
        {
            _slots.Add(node, slot, fact);
        }

        AddRole(node, fact, profile);
        return node;
    }

    // A role of ours is told by the type already.
    private static bool HasTypeOfItsOwn(ClassInfo @class) =>
        @class.Uri.Length > 0 && SchemaOrg.TermOf(@class.Uri) is null && !@class.Uri.StartsWith(Vocabulary.Namespace, StringComparison.Ordinal);

    private void AddRole(JsonObject node, IFact fact, ClassProfile profile)
    {
        if (profile.IsClaim)
        {
            node.AddIfAbsent("text", fact.Text(profile.Statement));
            node.AddIfAbsent("author", fact.Reference(profile.Author) is { } author ? _slots.Refer(author) : null);
            node.AddIfAbsent("appearance", JsonLd.List(_citations.OwnSources(fact).Select(_slots.Refer)));
        }
        else if (profile.IsDispute)
        {
            AddQuestion(node, fact, profile);
        }
        else if (SchemaOrg.TypeOf(fact.Class) == SchemaOrg.Event)
        {
            SlotNode.AddDates(node, fact.First(profile.Date));
            node.AddIfAbsent("organizer", fact.Reference(fact.Class.FindSlotByUri(Popolo.Organization)) is { } body ? _slots.Refer(body) : null);
            node.AddIfAbsent("about", fact.Text(fact.Class.FindSlotByUri(Popolo.Motion)) is { Length: > 0 } motion ? new JsonObject { ["@type"] = "CreativeWork", ["name"] = motion } : null);
        }
    }

    /// <summary>A question with the answers that were given, none of them accepted.</summary>
    private void AddQuestion(JsonObject node, IFact dispute, ClassProfile profile)
    {
        node.AddIfAbsent("text", dispute.Text(profile.Question) is { Length: > 0 } question ? question : null);
        node.AddIfAbsent("about", dispute.Reference(profile.Subject) is { } subject ? _slots.Refer(subject) : null);
        node.AddIfAbsent("suggestedAnswer", JsonLd.List((profile.Positions?.GetValues(dispute) ?? []).OfType<IRecord>().Select(position =>
        {
            JsonObject answer = new() { ["@type"] = "Answer", ["text"] = position.Text(position.Class.LabelSlot) };
            answer.AddIfAbsent("citation", JsonLd.List(_citations.OwnSources(position).Select(_slots.Refer)));
            return answer;
        })));
    }

    /// <summary>The votes that were cast, each an action of its voter on the event.</summary>
    /// <param name="fact">A fact with the role of a vote, or any other, which has none.</param>
    public IEnumerable<JsonObject> DescribeVotes(IFact fact) =>
        from slot in fact.Class.Slots
        where slot.Uri == Popolo.Votes && slot.Kind == SlotKind.Inlined
        from vote in slot.GetValues(fact).OfType<IRecord>()
        let voter = vote.Reference(vote.Class.FindSlotByUri(Popolo.Voter))
        where voter is not null
        select new JsonObject
        {
            ["@type"] = "VoteAction",
            ["agent"] = _slots.Refer(voter),
            ["actionOption"] = (vote.First(vote.Class.FindSlotByUri(Popolo.Option)) as EnumValueInfo)?.Title,
            ["object"] = new JsonObject { ["@id"] = _addresses.Of(fact) },
        };
}
