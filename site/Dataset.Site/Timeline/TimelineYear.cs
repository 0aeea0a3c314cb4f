using System.Globalization;

namespace Dataset.Site.Timeline;

/// <summary>What is dated to one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="InMonths">What is dated to a month or a day of it, in the order of time.</param>
/// <param name="InYear">What is dated to the year alone.</param>
public sealed record TimelineYear(int Year, IReadOnlyList<TimelineEntry> InMonths, IReadOnlyList<TimelineEntry> InYear)
{
    /// <summary>How many entries there are.</summary>
    public int Count => InMonths.Count + InYear.Count;

    /// <summary>The anchor on the page of its decade.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"y{Year}");

    /// <summary>A part of the year, for a page.</summary>
    /// <param name="skip">How many entries come before it.</param>
    /// <param name="take">How many entries it has at most.</param>
    public TimelineYear Cut(int skip, int take)
    {
        List<TimelineEntry> months = InMonths.Skip(skip).Take(take).ToList();
        return new TimelineYear(Year, months, [.. InYear.Skip(Math.Max(0, skip - InMonths.Count)).Take(take - months.Count)]);
    }

    /// <summary>The entries of one year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="entries">Its entries, in the order of time.</param>
    public static TimelineYear Of(int year, IReadOnlyList<TimelineEntry> entries) =>
        new(year, [.. entries.Where(e => e.Month is not null)], [.. entries.Where(e => e.Month is null)]);

    /// <summary>How many entries are dated that exactly.</summary>
    /// <param name="exactness">How exactly.</param>
    public int CountOf(Exactness exactness) => InMonths.Concat(InYear).Count(e => e.Exactness == exactness);
}
