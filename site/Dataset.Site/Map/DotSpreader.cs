using System.Runtime.CompilerServices;

namespace Dataset.Site.Map;

/// <summary>Moves dots apart where they would overlap, each as little as the other, so that none hides another.</summary>
public static class DotSpreader
{
    private const int MostRounds = 300;

    // Thousands of dots hide each other whatever is done; their pairs are many, and the rounds are few.
    private const int MostPairs = 30_000_000;

    // Two that nearly touch are let be: the last hair would take most of the rounds.
    private const double Tolerance = 0.2;

    /// <summary>The points, moved until no two are nearer than the distance by more than 0.2, or for as long as is worth it, in the same order.</summary>
    /// <param name="points">The points.</param>
    /// <param name="distance">The least distance between two.</param>
    /// <remarks>Only sums, products, quotients and square roots, which are the same to the bit on every machine.</remarks>
    public static IReadOnlyList<MapPoint> Spread(IReadOnlyList<MapPoint> points, double distance)
    {
        MapPoint[] moved = [.. points];
        bool anyMoved = true;
        long pairs = Math.Max(1, (long)moved.Length * (moved.Length - 1) / 2);
        for (int round = 0; round < Math.Min(MostRounds, 1 + (MostPairs / pairs)) && anyMoved; round++)
        {
            anyMoved = false;
            for (int i = 0; i < moved.Length; i++)
            {
                for (int j = i + 1; j < moved.Length; j++)
                {
                    anyMoved |= Part(ref moved[i], ref moved[j], distance);
                }
            }
        }

        return moved;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A run is over before the runtime would find out that this is hot.
    private static bool Part(ref MapPoint a, ref MapPoint b, double distance)
    {
        double x = b.X - a.X;
        double y = b.Y - a.Y;
        double apart = Math.Sqrt((x * x) + (y * y));
        if (apart >= distance - Tolerance)
        {
            return false;
        }

        // Two dots at one place part to the left and right.
        double push = (distance - apart) / 2;
        (double towardX, double towardY) = apart > 0 ? (x / apart, y / apart) : (1, 0);
        a = new MapPoint(a.X - (towardX * push), a.Y - (towardY * push));
        b = new MapPoint(b.X + (towardX * push), b.Y + (towardY * push));
        return true;
    }
}
