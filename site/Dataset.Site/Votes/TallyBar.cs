using System.Globalization;
using System.Text;

namespace Dataset.Site.Votes;

/// <summary>
/// Draws a tally as a bar: a seat for each vote where there are few, lengths where there are many. Each choice has a form of its
/// own beside its color, so that the bar can be read without color.
/// </summary>
/// <param name="counted">What was counted, in the order of the bar.</param>
/// <param name="vetoes">How many of the votes against are vetoes.</param>
public sealed class TallyBar(IReadOnlyList<TallyPart> counted, int vetoes)
{
    /// <summary>The height, in the units of <see cref="Width"/>: a line for marks of vetoes above the bar itself.</summary>
    public const int Height = 16;

    private const int MostSeats = 40;
    private const int SeatWidth = 8;
    private const int SeatGap = 2;
    private const int Top = 5;
    private const int Bottom = 15;

    // A bar of lengths is as long as one of 15 seats.
    private const int Length = (15 * (SeatWidth + SeatGap)) - SeatGap;
    private const double ShortestPart = 2;

    private readonly IReadOnlyList<TallyPart> _parts = [.. counted.Where(p => p.Count > 0)];
    private readonly long _total = counted.Sum(p => p.Count);

    /// <summary>The bar of a tally.</summary>
    /// <param name="tally">The tally.</param>
    public TallyBar(Tally tally)
        : this(tally.Parts, tally.VetoCount)
    {
    }

    /// <summary>The bar of one vote, as a key to others.</summary>
    /// <param name="choice">How it was cast.</param>
    /// <param name="vetoes">1 for a veto.</param>
    public TallyBar(Choice choice, int vetoes = 0)
        : this([new TallyPart(choice, "", "", 1)], vetoes)
    {
    }

    /// <summary>The width of the drawing.</summary>
    public int Width => HasSeats ? ((int)_total * (SeatWidth + SeatGap)) - SeatGap : Length;

    private bool HasSeats => _total <= MostSeats;

    /// <summary>The outlines of the choices that have votes, in their order: the choice and the data of an SVG path.</summary>
    public IEnumerable<(Choice Choice, string Path)> Outlines()
    {
        double x = 0;
        foreach (TallyPart part in _parts)
        {
            double width = WidthOf(part);
            yield return (part.Choice, HasSeats ? Seats(part, (int)x) : Block(part.Choice, x, width));
            x += width + SeatGap;
        }
    }

    /// <summary>The line through the middle of the votes against, by which they differ from those in favor without color, or null.</summary>
    public string? Stripe() => FindStart(Choice.No) is { } x
        ? string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {(Top + Bottom) / 2}h{WidthOf(_parts.First(p => p.Choice == Choice.No)):0.#}")
        : null;

    /// <summary>A mark above the seat of each veto, or null where there is none.</summary>
    public string? Vetoes()
    {
        if (vetoes == 0 || FindStart(Choice.No) is not { } x)
        {
            return null;
        }

        StringBuilder path = new();
        for (int i = 0; i < vetoes; i++)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{x + (i * (SeatWidth + SeatGap)):0.#} 0h{SeatWidth}l-{SeatWidth / 2} 4z");
        }

        return path.ToString();
    }

    private double? FindStart(Choice choice)
    {
        List<TallyPart> before = [.. _parts.TakeWhile(p => p.Choice != choice)];
        return before.Count == _parts.Count ? null : before.Sum(p => WidthOf(p) + SeatGap);
    }

    private double WidthOf(TallyPart part)
    {
        if (HasSeats)
        {
            return (part.Count * (SeatWidth + SeatGap)) - SeatGap;
        }

        // Every part is seen; what the short ones take is taken from all in proportion.
        double room = Length - ((_parts.Count - 1) * SeatGap) - (_parts.Count * ShortestPart);
        return ShortestPart + (room * part.Count / _total);
    }

    private static string Seats(TallyPart part, int x)
    {
        StringBuilder path = new();
        for (int i = 0; i < part.Count; i++)
        {
            path.Append(Block(part.Choice, x + (i * (SeatWidth + SeatGap)), SeatWidth));
        }

        return path.ToString();
    }

    // Abstentions are hollow: drawn half a unit inside, their line ends where the others' fill does. Absence is the ground line alone.
    private static string Block(Choice choice, double x, double width) => choice switch
    {
        Choice.Abstain => string.Create(CultureInfo.InvariantCulture, $"M{x + 0.5:0.#} {Top}.5h{width - 1:0.#}v{Bottom - Top - 1}h-{width - 1:0.#}z"),
        Choice.Absent => string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {Bottom - 2}h{width:0.#}v2h-{width:0.#}z"),
        _ => string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {Top}h{width:0.#}v{Bottom - Top}h-{width:0.#}z"),
    };
}
