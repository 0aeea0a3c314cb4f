namespace Dataset.Cli.Adding;

/// <summary>A word as it is compared.</summary>
/// <param name="text">The word, in small Latin letters and digits.</param>
internal sealed class FuzzyWord(string text)
{
    private const double Same = 1;
    private const double Begins = 0.9;
    private const double SoundsAlike = 0.5;
    private const double WrittenAlike = 0.4;
    private const double LeastLikeness = 0.5;

    private readonly string _text = text;
    private readonly string _sound = FuzzyText.Sound(text);
    private readonly HashSet<string> _trigrams = [.. Trigrams(text)];

    /// <summary>How like a word is to this one: 1 for the same, 0 for another.</summary>
    /// <param name="wanted">The word that is looked for.</param>
    public double Likeness(FuzzyWord wanted)
    {
        if (_text == wanted._text)
        {
            return Same;
        }

        if (wanted._text.Length > 1 && _text.StartsWith(wanted._text, StringComparison.Ordinal))
        {
            return Begins;
        }

        // Dice's measure over letters by threes.
        double shared = 2.0 * _trigrams.Count(wanted._trigrams.Contains) / (_trigrams.Count + wanted._trigrams.Count);
        double sound = _sound.Length > 1 && _sound == wanted._sound ? SoundsAlike + (WrittenAlike * shared) : 0;
        double best = Math.Max(shared, sound);
        return best >= LeastLikeness ? Math.Min(best, Begins) : 0;
    }

    private static IEnumerable<string> Trigrams(string word)
    {
        string padded = $"  {word} ";
        return Enumerable.Range(0, padded.Length - 2).Select(i => padded.Substring(i, 3));
    }
}
