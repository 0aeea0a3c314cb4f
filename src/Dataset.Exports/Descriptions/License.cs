using System.Text.RegularExpressions;

namespace Dataset.Exports.Descriptions;

/// <summary>A license as formats ask for it.</summary>
/// <param name="Name">Its identifier in the list of SPDX where the text tells it, else the text as stated.</param>
/// <param name="IsSpdx">Whether the name is such an identifier.</param>
/// <param name="Address">Its address, or the empty string.</param>
internal sealed partial record License(string Name, bool IsSpdx, string Address)
{
    /// <summary>The license that a dataset states, or null when it states none.</summary>
    /// <param name="catalog">The dataset.</param>
    public static License? Of(DatasetCatalog catalog)
    {
        string stated = catalog.License;
        if (CreativeCommons().Match(stated) is { Success: true } match)
        {
            return new License(match.Groups["zero"].Success ? "CC0-1.0" : $"CC-{match.Groups["terms"].Value.ToUpperInvariant()}-{match.Groups["version"].Value}", IsSpdx: true, stated);
        }

        return stated.Length == 0 ? null
            : Uri.TryCreate(stated, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? new License(stated, IsSpdx: false, stated)
            : Identifier().IsMatch(stated) ? new License(stated, IsSpdx: true, $"https://spdx.org/licenses/{stated}.html")
            : new License(stated, IsSpdx: false, "");
    }

    [GeneratedRegex(@"^https?://creativecommons\.org/((?<zero>publicdomain/zero/1\.0)|licenses/(?<terms>by(-nc)?(-nd|-sa)?)/(?<version>[1-4]\.\d))/?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CreativeCommons();

    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9.]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}
