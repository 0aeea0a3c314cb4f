using System.Buffers;

namespace Dataset.Site.Reading;

/// <summary>Decides which addresses a page may link to.</summary>
public static class WebAddress
{
    private static readonly SearchValues<char> NotInAddress =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsControl(c) || char.IsWhiteSpace(c))]);

    /// <summary>The address in the form that a link needs, or null for anything but an absolute http or https address.</summary>
    /// <param name="text">An address as a fact gives it.</param>
    public static string? TryMakeLink(string text) =>
        !text.AsSpan().ContainsAny(NotInAddress)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0 // https://known.example@other.example reads like the wrong host
            ? Escape(uri.AbsoluteUri)
            : null;

    // .NET leaves brackets in paths, and HTML wants them escaped there (an IPv6 host keeps its own).
    private static string Escape(string address)
    {
        int path = address.IndexOf('/', address.IndexOf("://", StringComparison.Ordinal) + 3);
        return path < 0
            ? address
            : address[..path] + address[path..].Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
    }

    /// <summary>The address expanded from a CURIE such as <c>wd:Q42</c>, or the text itself when its prefix is unknown.</summary>
    /// <param name="text">A URI or CURIE.</param>
    /// <param name="prefixes">The prefixes of the schema.</param>
    public static string Expand(string text, IReadOnlyList<KeyValuePair<string, string>> prefixes)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || text.AsSpan(colon + 1).StartsWith("//"))
        {
            return text;
        }

        foreach ((string? prefix, string? expansion) in prefixes)
        {
            if (text.AsSpan(0, colon).SequenceEqual(prefix))
            {
                return string.Concat(expansion, text.AsSpan(colon + 1));
            }
        }

        return text;
    }
}
