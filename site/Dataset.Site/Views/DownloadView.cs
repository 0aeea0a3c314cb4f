using System.Globalization;
using Dataset.Exports;

namespace Dataset.Site.Views;

/// <summary>The page that lists the downloads.</summary>
/// <param name="Page">The page.</param>
/// <param name="Groups">The downloads by format.</param>
/// <param name="License">The license of the facts, in few letters.</param>
public sealed record DownloadView(PageContext Page, IReadOnlyList<DownloadGroup> Groups, string License) : IPageView
{
    /// <summary>A group with more files than this folds its list.</summary>
    public const int LongList = 12;

    private static readonly string[] Units = ["bytes", "kB", "MB", "GB"];

    /// <summary>A size for people, in units of 1,000: <c>2.6 MB</c>.</summary>
    /// <param name="bytes">The size in bytes.</param>
    public static string Size(long bytes)
    {
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < Units.Length - 1)
        {
            size /= 1000;
            unit++;
        }

        return size.ToString(unit == 0 ? "N0" : "0.0", CultureInfo.InvariantCulture) + " " + Units[unit];
    }
}
