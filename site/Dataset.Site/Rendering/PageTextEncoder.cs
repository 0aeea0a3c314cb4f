using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Dataset.Site.Rendering;

/// <summary>
/// Escapes the characters that mean something in HTML and leaves every script as it is (the default encoder writes Hebrew and
/// emoji as numbers). What HTML does not allow even as a number, such as control characters, becomes U+FFFD, so that
/// whoever reads the page sees that something stood there.
/// </summary>
public sealed unsafe class PageTextEncoder : HtmlEncoder
{
    /// <summary>The one instance; it has no state.</summary>
    public static readonly PageTextEncoder Instance = new();

    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create(FindSpecial());

    private PageTextEncoder()
    {
    }

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar <= char.MaxValue ? Special.Contains((char)unicodeScalar) : IsNoncharacter(unicodeScalar);

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> span = new ReadOnlySpan<char>(text, textLength);
        for (int start = 0; start < span.Length;)
        {
            int at = span[start..].IndexOfAny(Special);
            if (at < 0)
            {
                return -1;
            }

            at += start;
            if (Rune.DecodeFromUtf16(span[at..], out Rune rune, out int length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return at;
            }

            start = at + length;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        ReadOnlySpan<char> text = Escape(unicodeScalar);
        numberOfCharactersWritten = text.TryCopyTo(new Span<char>(buffer, bufferLength)) ? text.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    /// <inheritdoc/>
    /// <remarks>As the base does it, but what stands between two special characters is copied at once.</remarks>
    public override OperationStatus Encode(ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        (charsConsumed, charsWritten) = (0, 0);
        while (charsConsumed < source.Length)
        {
            ReadOnlySpan<char> text = source[charsConsumed..];
            int length = text.IndexOfAny(Special);
            if (length == 0)
            {
                OperationStatus status = Rune.DecodeFromUtf16(text, out Rune rune, out length);
                if (status == OperationStatus.NeedMoreData && !isFinalBlock)
                {
                    return status;
                }

                text = status == OperationStatus.Done && !WillEncode(rune.Value) ? text[..length] : Escape(rune.Value);
            }
            else
            {
                // As much as there is room for: none of it is half of a pair.
                text = text[..Math.Min(length < 0 ? text.Length : length, destination.Length - charsWritten)];
                length = text.Length;
            }

            if (length == 0 || !text.TryCopyTo(destination[charsWritten..]))
            {
                return OperationStatus.DestinationTooSmall;
            }

            charsConsumed += length;
            charsWritten += text.Length;
        }

        return OperationStatus.Done;
    }

    private static ReadOnlySpan<char> Escape(int unicodeScalar) => unicodeScalar switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\r' => "\n",
        _ => [Replacement],
    };

    private static char[] FindSpecial() =>
        [.. Enumerable.Range(0, char.MaxValue + 1).Where(IsSpecial).Select(c => (char)c)];

    private static bool IsSpecial(int c) =>
        c is '&' or '<' or '>' or '"' or '\'' or (< ' ' and not '\t' and not '\n') or (>= 0x7F and <= 0x9F)
            // Not special by itself, but only a well-formed pair may pass; FindFirstCharacterToEncode decides.
            || char.IsSurrogate((char)c)
            || IsNoncharacter(c);

    private static bool IsNoncharacter(int c) => (c & 0xFFFE) == 0xFFFE || c is >= 0xFDD0 and <= 0xFDEF;
}
