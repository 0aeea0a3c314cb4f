using System.Text;
using Dataset.Site.Rendering;

namespace Dataset.Site.Documentation;

/// <summary>A Markdown file of the dataset's repository that is a page, or a part of one, on its site.</summary>
/// <param name="Path">The path in the repository, with <c>/</c>: links in the file are relative to it.</param>
/// <param name="Markdown">The text.</param>
public sealed record DatasetDocument(string Path, string Markdown)
{
    /// <summary>How the names begin under which a program carries such files.</summary>
    private const string Folder = "dataset/";

    /// <summary>A file that the program carries in itself.</summary>
    /// <param name="path">The path in the repository.</param>
    public static DatasetDocument Embedded(string path) => new(path, Encoding.UTF8.GetString(EmbeddedFiles.Read(Folder + path)));
}
