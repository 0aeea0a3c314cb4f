using System.Globalization;
using Dataset.Site.Reading;

namespace Dataset.Site.Votes;

/// <summary>The counts of a vote, with who vetoed it.</summary>
/// <param name="Parts">What was counted, in the order of <see cref="Choice"/>; a count of zero too.</param>
/// <param name="Vetoes">The voters reported to have vetoed, in the order of the record.</param>
public sealed record Tally(IReadOnlyList<TallyPart> Parts, IReadOnlyList<IFact> Vetoes)
{
    /// <summary>How many votes were counted.</summary>
    public long Total => Parts.Sum(p => p.Count);

    /// <summary>How many of the votes against are vetoes; never more than there are votes against.</summary>
    public int VetoCount => (int)Math.Min(Vetoes.Count, Parts.Where(p => p.Choice == Choice.No).Sum(p => p.Count));

    /// <summary>The tally in words: <c>12 in favor, 1 against (1 veto), 2 abstentions</c>.</summary>
    public string InWords => string.Join(", ", Parts.Select(Describe));

    /// <summary>The tally that a field holds, or null for a field that is none or counts nothing.</summary>
    /// <param name="holder">The record that has the field.</param>
    /// <param name="slot">The slot of the field.</param>
    public static Tally? TryRead(IRecord holder, SlotInfo slot)
    {
        if (slot.Uri != Popolo.Counts || holder.First(slot) is not IRecord counts)
        {
            return null;
        }

        Tally tally = new(
            [.. counts.Class.Slots.Select(s => ReadPart(counts, s)).OfType<TallyPart>().OrderBy(p => p.Choice)],
            [.. holder.Values(Vocabulary.VetoedBy).OfType<IFact>()]);
        return tally.Total > 0 && tally.Parts.All(p => p.Count >= 0) ? tally : null;
    }

    private static TallyPart? ReadPart(IRecord counts, SlotInfo slot) =>
        Choices.Find(slot.Uri) is { } choice && counts.First(slot) is long count
            ? new TallyPart(choice, slot.Title, slot.Description, count)
            : null;

    private string Describe(TallyPart part) =>
        string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Title.ToLowerInvariant()}")
        + (part.Choice == Choice.No && VetoCount > 0 ? $" ({VetoCount.ToString(CultureInfo.InvariantCulture)} {(VetoCount == 1 ? "veto" : "vetoes")})" : "");
}
