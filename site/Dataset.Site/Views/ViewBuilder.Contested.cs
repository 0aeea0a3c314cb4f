using Dataset.Site.Reading;

namespace Dataset.Site.Views;

/// <content>What is asserted and what is disputed.</content>
public sealed partial class ViewBuilder
{
    /// <summary>A dispute with its sides.</summary>
    /// <param name="dispute">A fact with the role of a dispute.</param>
    /// <param name="shown">The fact whose page it is, or null for another page.</param>
    public DisputeView BuildDispute(IFact dispute, IFact? shown)
    {
        ClassProfile profile = page.Index.Profile(dispute);
        IFact? subject = dispute.Reference(profile.Subject);
        string field = dispute.Text(profile.DisputedField);
        string question = dispute.Text(profile.Question);
        return new DisputeView(
            page,
            dispute,
            question.Length > 0 ? question : dispute.Label,
            subject,
            field.Length > 0 && subject is not null ? TitleOf(subject.Class, field) : field,
            [.. (profile.Positions?.GetValues(dispute) ?? []).OfType<IRecord>().Select(BuildPosition)],
            !Equals(subject, shown),
            dispute.Equals(shown));
    }

    private PositionView BuildPosition(IRecord position)
    {
        SlotInfo? label = page.Index.Profile(position).Label;
        return new PositionView(
            page,
            position,
            position.Text(label),
            BuildFields(position, [], []),
            BuildCitations(position));
    }

    private ClaimView BuildClaim(IFact claim)
    {
        ClassProfile profile = page.Index.Profile(claim);
        string statement = claim.Text(profile.Statement);
        return new ClaimView(
            page,
            claim,
            statement.Length > 0 ? statement : claim.Label,
            claim.Reference(profile.Author),
            [.. claim.Class.Slots
                .Where(s => s is { Kind: SlotKind.Enum, IsRequired: true } && s != profile.Status)
                .SelectMany(s => s.GetValues(claim))
                .OfType<EnumValueInfo>()],
            claim.First(profile.Date));
    }
}
