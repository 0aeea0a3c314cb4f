using System.Text.RegularExpressions;

namespace Dataset.Schema.Model;

/// <summary>Words that a text of a type does not have, outside quotation marks.</summary>
/// <param name="words">The words.</param>
public sealed class WordList(EquatableArray<AvoidedWord> words) : IEquatable<WordList>
{
    /// <summary>What stands in quotation marks is somebody's words; it is passed over.</summary>
    private const string Quoted = "\"[^\"]*\"|“[^”]*”|«[^»]*»";

    private Regex? _pattern;
    private string[]? _letters;

    /// <summary>The words.</summary>
    public EquatableArray<AvoidedWord> Words => words;

    // No part of it can match a text in two ways, so it needs no bound; one by the clock would fail a sound build on a busy machine.
    private Regex Pattern => _pattern ??= new Regex(
        $@"{Quoted}|(?<![\p{{L}}\p{{N}}])(?<word>{string.Join("|", words.Select(word => Any(word.Word)))})(?![\p{{L}}\p{{N}}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        Regex.InfiniteMatchTimeout);

    /// <summary>The first of the words that a text has, as it is written there; or null.</summary>
    /// <param name="text">The text.</param>
    public AvoidedWord? Find(string text)
    {
        // Nearly no text has one anywhere, which is known many times sooner than what the pattern makes of it: it was a seventh of the generator's time.
        if (!HasLetters(text))
        {
            return null;
        }

        for (Match match = Pattern.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Groups["word"].Success)
            {
                return words.First(word => IsWritten(word.Word, match.Value)) with { Word = match.Value };
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(WordList? other) => other is not null && words.Equals(other.Words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordList);

    /// <inheritdoc/>
    public override int GetHashCode() => words.GetHashCode();

    /// <summary>Whether the letters of one of the words stand in a text, be it in another word or in quotation marks.</summary>
    private bool HasLetters(string text)
    {
        foreach (string letters in _letters ??= [.. words.Select(word => Letters(word.Word))])
        {
            if (text.IndexOf(letters, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeginning(string word) => word.EndsWith("*", StringComparison.Ordinal);

    private static string Letters(string word) => IsBeginning(word) ? word.Substring(0, word.Length - 1) : word;

    private static bool IsWritten(string word, string written) => IsBeginning(word)
        ? written.StartsWith(Letters(word), StringComparison.OrdinalIgnoreCase)
        : string.Equals(word, written, StringComparison.OrdinalIgnoreCase);

    private static string Any(string word) => Regex.Escape(Letters(word)) + (IsBeginning(word) ? @"\p{L}*" : "");
}
