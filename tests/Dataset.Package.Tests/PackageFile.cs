using System.IO.Compression;
using System.Xml.Linq;

namespace Dataset.Package.Tests;

/// <summary>A package as a file.</summary>
/// <param name="Files">The files that the package is made to carry, ordered.</param>
/// <param name="Metadata">The metadata element of its nuspec.</param>
internal sealed record PackageFile(IReadOnlyList<string> Files, XElement Metadata)
{
    public string Id => this["id"];

    public string Version => this["version"];

    /// <summary>The packages it depends on, as <c>framework: id version</c>.</summary>
    public IEnumerable<string> Dependencies => Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => $"{(string?)element.Parent!.Attribute("targetFramework")}: {(string?)element.Attribute("id")} {(string?)element.Attribute("version")}");

    /// <summary>The text of a metadata element, empty when there is none.</summary>
    /// <param name="name">Its name.</param>
    public string this[string name] => Metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    public static PackageFile Open(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        ZipArchiveEntry nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        using Stream stream = nuspec.Open();
        return new PackageFile(
            [.. archive.Entries.Select(entry => entry.FullName).Where(IsContent).Order(StringComparer.Ordinal)],
            XDocument.Load(stream).Root!.Elements().Single());
    }

    private static bool IsContent(string path) =>
        !path.EndsWith(".nuspec", StringComparison.Ordinal) && !path.StartsWith("_rels/", StringComparison.Ordinal)
        && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml";
}
