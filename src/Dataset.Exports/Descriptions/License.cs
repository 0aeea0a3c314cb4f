using System.Text.RegularExpressions;

namespace Dataset.Exports.Descriptions;

/// <summary>A license as formats ask for it.</summary>
/// <param name="Name">Its identifier in the list of SPDX where that is known, else the text as stated.</param>
/// <param name="IsSpdx">Whether the name is such an identifier.</param>
/// <param name="Address">Its address, or the empty string.</param>
internal sealed partial record License(string Name, bool IsSpdx, string Address)
{
    private static readonly string[] OtherSpdx = ["Apache-2.0", "CC0-1.0", "MIT", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0"];

    /// <summary>The license that a dataset states, or null when it states none.</summary>
    /// <param name="catalog">The dataset.</param>
    public static License? Of(DatasetCatalog catalog)
    {
        string stated = catalog.License;
        bool isAddress = Uri.TryCreate(stated, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";
        string spdx = CommonsAddress().Match(stated) is { Success: true } match
            ? match.Groups["terms"].Success ? $"CC-{match.Groups["terms"].Value.ToUpperInvariant()}-{match.Groups["version"].Value}" : "CC0-1.0"
            : CommonsName().IsMatch(stated) || OtherSpdx.Contains(stated, StringComparer.Ordinal) ? stated : "";
        return stated.Length == 0 ? null
            : spdx.Length == 0 ? new License(stated, IsSpdx: false, isAddress ? stated : "")
            : new License(spdx, IsSpdx: true, isAddress ? stated : $"https://spdx.org/licenses/{spdx}.html");
    }

    [GeneratedRegex(@"^https?://creativecommons\.org/(publicdomain/zero/1\.0|licenses/(?<terms>by(-nc)?(-nd|-sa)?)/(?<version>1\.0|2\.0|2\.5|3\.0|4\.0))/?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommonsAddress();

    [GeneratedRegex(@"^CC-BY(-NC)?(-ND|-SA)?-(1\.0|2\.0|2\.5|3\.0|4\.0)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommonsName();
}
