using System.Runtime.CompilerServices;

namespace Dataset.Site.Network;

/// <summary>
/// Places the points of a connected graph so that the distances in the picture are those along the lines, as near as can be: stress
/// majorization (Gansner, Koren, North: Graph Drawing by Stress Majorization, 2004), point by point from a spiral.
/// </summary>
/// <remarks>
/// Only sums, products, quotients and square roots, which are the same to the bit on every machine, and no chance: the same graph
/// gives the same picture. No package that is served does that: GraphShape 1.2.1 starts at random, and its layout of this kind took 1.5 s for 85 points.
/// </remarks>
public static class StressLayout
{
    private const int Rounds = 200;

    // Cosine and sine of the golden angle, by which each point of the spiral is turned from the one before.
    private const double TurnX = -0.7373688780783197;
    private const double TurnY = 0.6754902942615238;

    /// <summary>The places of the points, in units of one line, the longer side of the picture from left to right.</summary>
    /// <param name="count">How many points there are; each can be reached from each.</param>
    /// <param name="lines">The two ends and the length of each line.</param>
    public static (double X, double Y)[] Place(int count, IReadOnlyList<(int From, int To, double Length)> lines)
    {
        double[,] distances = Measure(count, lines);
        (double X, double Y)[] places = Spiral(count);
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < count; i++)
            {
                places[i] = Settle(i, places, distances);
            }
        }

        return Lay(places);
    }

    private static (double X, double Y)[] Spiral(int count)
    {
        (double X, double Y)[] places = new (double, double)[count];
        (double x, double y) = (1, 0);
        for (int i = 0; i < count; i++)
        {
            double radius = Math.Sqrt(i + 1);
            places[i] = (x * radius, y * radius);
            (x, y) = ((x * TurnX) - (y * TurnY), (x * TurnY) + (y * TurnX));
        }

        return places;
    }

    // The mean of where each other point would have this one, near ones weighing more.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A run is over before the runtime would find out that this is hot.
    private static (double X, double Y) Settle(int i, (double X, double Y)[] places, double[,] distances)
    {
        double sumX = 0, sumY = 0, weights = 0;
        for (int j = 0; j < places.Length; j++)
        {
            if (j == i)
            {
                continue;
            }

            double x = places[i].X - places[j].X;
            double y = places[i].Y - places[j].Y;
            double stretch = distances[i, j] / Math.Max(1e-9, Math.Sqrt((x * x) + (y * y)));
            double weight = 1 / (distances[i, j] * distances[i, j]);
            sumX += weight * (places[j].X + (x * stretch));
            sumY += weight * (places[j].Y + (y * stretch));
            weights += weight;
        }

        return weights > 0 ? (sumX / weights, sumY / weights) : places[i];
    }

    // The shortest ways between all points (Floyd, Warshall).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // A run is over before the runtime would find out that this is hot.
    private static double[,] Measure(int count, IReadOnlyList<(int From, int To, double Length)> lines)
    {
        double[,] distances = new double[count, count];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                distances[i, j] = i == j ? 0 : double.PositiveInfinity;
            }
        }

        foreach ((int from, int to, double length) in lines)
        {
            distances[from, to] = distances[to, from] = Math.Min(distances[from, to], length);
        }

        for (int via = 0; via < count; via++)
        {
            for (int i = 0; i < count; i++)
            {
                for (int j = 0; j < count; j++)
                {
                    distances[i, j] = Math.Min(distances[i, j], distances[i, via] + distances[via, j]);
                }
            }
        }

        return distances;
    }

    // Turns the picture onto its long side: the axis along which the points differ most becomes the horizontal one.
    private static (double X, double Y)[] Lay((double X, double Y)[] places)
    {
        double middleX = places.Average(p => p.X);
        double middleY = places.Average(p => p.Y);
        double xx = places.Sum(p => (p.X - middleX) * (p.X - middleX));
        double yy = places.Sum(p => (p.Y - middleY) * (p.Y - middleY));
        double xy = places.Sum(p => (p.X - middleX) * (p.Y - middleY));
        double spread = ((xx + yy) / 2) + Math.Sqrt(((xx - yy) * (xx - yy) / 4) + (xy * xy));
        (double axisX, double axisY) = Math.Abs(xy) > 1e-9 ? (spread - yy, xy) : xx >= yy ? (1.0, 0.0) : (0.0, 1.0);
        double length = Math.Sqrt((axisX * axisX) + (axisY * axisY));
        (axisX, axisY) = (axisX / length, axisY / length);
        return [.. places.Select(p => (((p.X - middleX) * axisX) + ((p.Y - middleY) * axisY), ((p.Y - middleY) * axisX) - ((p.X - middleX) * axisY)))];
    }
}
