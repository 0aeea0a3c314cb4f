namespace Dataset;

/// <summary>Finds the words that somebody may have meant.</summary>
internal static class Spelling
{
    /// <summary>The words nearest to a misspelled one, nearest first; none that differs in more than a third of its letters (in a short word in more than one or two).</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that exist.</param>
    /// <param name="max">The most words wanted.</param>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates, int max) =>
    [
        .. candidates
            .Select(candidate => (Candidate: candidate, Distance: Score(word, candidate)))
            .Where(scored => scored.Distance < int.MaxValue)
            .OrderBy(scored => scored.Distance)
            .ThenBy(scored => scored.Candidate, StringComparer.Ordinal)
            .Take(max)
            .Select(scored => scored.Candidate),
    ];

    /// <summary>
    /// Whether one word, and no other, was meant: one letter of it differs, in a long word two; a second one is two further away; and no digit differs, since a number
    /// that nothing has is seldom a slip of the hand.
    /// </summary>
    /// <param name="word">The word as written.</param>
    /// <param name="candidates">The words that exist.</param>
    public static bool IsClear(string word, IEnumerable<string> candidates)
    {
        if (Nearest(word, candidates, 2) is not [{ } nearest, ..] near || !nearest.Where(char.IsDigit).SequenceEqual(word.Where(char.IsDigit)))
        {
            return false;
        }

        int limit = word.Length < 8 ? 1 : 2;
        int distance = Distance(word, nearest, limit);
        return distance <= limit && (near.Count == 1 || Distance(word, near[1], distance + 2) >= distance + 2);
    }

    private static int Score(string word, string candidate)
    {
        int length = Math.Max(word.Length, candidate.Length);
        int limit = length < 4 ? 1 : Math.Max(2, length / 3);
        int distance = Distance(word, candidate, limit);
        if (distance <= limit)
        {
            return distance;
        }

        // A part of the id is often all that one remembers: 'putin' for 'vladimir-putin'.
        return word.Length > 2 && candidate.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0 ? limit + 1 : int.MaxValue;
    }

    /// <summary>The number of edits (insert, delete, replace, swap of neighbors) from one word to the other, case ignored.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                int best = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                bool swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
                current[j] = swapped ? Math.Min(best, beforeLast[j - 2] + 1) : best;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
