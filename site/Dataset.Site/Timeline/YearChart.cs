using System.Globalization;
using Dataset.Site.Sections;

namespace Dataset.Site.Timeline;

/// <summary>Draws how much is dated to each year, and how exactly.</summary>
public sealed class YearChart
{
    /// <summary>The width of the drawing.</summary>
    public const int Width = 720;

    /// <summary>The height of the drawing.</summary>
    public const int Height = 190;

    /// <summary>Where the numbers of the grid end and the bars begin.</summary>
    public const int Left = 34;

    /// <summary>The ground line.</summary>
    public const int Ground = 166;

    private const int Top = 12;
    private const int MostBars = 160;

    private readonly int _step;
    private readonly int _first;
    private readonly int _tick;
    private readonly int _highest;
    private readonly double _slot;

    /// <summary>Arranges the bars.</summary>
    /// <param name="years">At least one year.</param>
    public YearChart(IReadOnlyList<TimelineYear> years)
    {
        int span = years.Max(y => y.Year) - years.Min(y => y.Year) + 1;
        _step = span <= MostBars ? 1 : span <= 10 * MostBars ? 10 : 100;
        _first = Round(years.Min(y => y.Year));
        Bars = [.. years.GroupBy(y => Round(y.Year)).Select(g => new YearBar(
            g.Key,
            g.Sum(y => y.CountOf(Exactness.Day)),
            g.Sum(y => y.CountOf(Exactness.Month)),
            g.Sum(y => y.CountOf(Exactness.Year))))];
        _tick = TickFor(Bars.Max(b => b.Count));
        _highest = (Bars.Max(b => b.Count) + _tick - 1) / _tick * _tick;
        _slot = (double)(Width - Left) / (((Bars[^1].From - _first) / _step) + 1);
    }

    /// <summary>The bars, the earliest first; years without entries have none.</summary>
    public IReadOnlyList<YearBar> Bars { get; }

    /// <summary>What a bar stands for.</summary>
    public string Unit => _step switch { 1 => "year", 10 => "decade", _ => "century" };

    /// <summary>The numbers of the grid and where their lines are.</summary>
    public IEnumerable<(int Count, string Y)> Grid() =>
        Enumerable.Range(1, _highest / _tick).Select(i => (i * _tick, Coordinate.Text(HeightAt(i * _tick))));

    /// <summary>The years that are written below the bars, and where.</summary>
    public IEnumerable<(int Year, string X)> Labels()
    {
        int bars = ((Bars[^1].From - _first) / _step) + 1;
        int every = bars <= 12 ? _step : bars <= 120 ? 10 * _step : 20 * _step;
        return from year in Enumerable.Range(0, bars).Select(i => _first + (i * _step))
               where year % every == 0
               select (year, Coordinate.Text(Left + (((year - _first) / _step) + 0.5) * _slot));
    }

    /// <summary>The data of the SVG path of a part of a bar.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="below">How many entries are drawn below the part.</param>
    /// <param name="count">How many entries the part stands for.</param>
    public string Part(YearBar bar, int below, int count)
    {
        double width = Math.Max(1, Math.Min(_slot - 2, 20));
        double x = Left + (((bar.From - _first) / _step) + 0.5) * _slot - (width / 2);
        return $"M{Coordinate.Text(x)} {Coordinate.Text(HeightAt(below))}V{Coordinate.Text(HeightAt(below + count))}h{Coordinate.Text(width)}V{Coordinate.Text(HeightAt(below))}z";
    }

    private double HeightAt(int count) => Ground - ((Ground - Top) * (double)count / _highest);

    private int Round(int year) => year - (year % _step);

    // 1, 2 or 5 times a power of ten, so that the grid has 2 to 5 lines.
    private static int TickFor(int highest)
    {
        int tick = 1;
        for (int i = 0; highest / tick > 4; i++)
        {
            tick = i % 3 == 1 ? tick / 2 * 5 : tick * 2;
        }

        return tick;
    }
}
