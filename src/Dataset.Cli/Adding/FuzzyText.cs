using AnyAscii;

namespace Dataset.Cli.Adding;

/// <summary>A text as it is compared: in Latin letters whatever its script, and cut into words.</summary>
internal sealed class FuzzyText
{
    private static readonly char[] Vowels = ['a', 'e', 'i', 'o', 'u', 'y', 'h', 'j'];

    private readonly FuzzyWord[] _words;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    public FuzzyText(string text) => _words = [.. Words(text).Select(word => new FuzzyWord(word))];

    /// <summary>The words of a text in small Latin letters and digits: Путин is <c>putin</c>, Türkiye is <c>turkiye</c>.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Words(string text)
    {
        string latin = text.Transliterate().ToLowerInvariant();
        return string.Concat(latin.Where(c => c != '\'').Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>How well this text is found by another one.</summary>
    /// <param name="query">What is looked for.</param>
    /// <returns>1 when each word of the query is a word here and there is no other, 0 when none is like any.</returns>
    public double Match(FuzzyText query)
    {
        if (_words.Length == 0 || query._words.Length == 0)
        {
            return 0;
        }

        double sum = query._words.Sum(wanted => _words.Max(word => word.Likeness(wanted)));

        // Of two that have all that was typed, the shorter is the likelier one.
        double spare = 0.1 * Math.Max(0, _words.Length - query._words.Length) / _words.Length;
        return Math.Max(0, (sum / query._words.Length) - spare);
    }

    /// <summary>The consonants of a word by their sound, in which spellings of one foreign name agree: Mashal and Meshaal, Gaddafi and Qadhafi.</summary>
    /// <param name="word">The word.</param>
    public static string Sound(string word)
    {
        List<char> sound = [];
        foreach (char c in word.Replace("ph", "f", StringComparison.Ordinal).Where(c => Array.IndexOf(Vowels, c) < 0))
        {
            char heard = c switch { 'c' or 'q' or 'g' or 'x' => 'k', 'z' => 's', 'v' or 'w' => 'f', 'b' => 'p', 'd' => 't', _ => c };
            if (sound.Count == 0 || sound[^1] != heard)
            {
                sound.Add(heard);
            }
        }

        return new string([.. sound]);
    }
}
