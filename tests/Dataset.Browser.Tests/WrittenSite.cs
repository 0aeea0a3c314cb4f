using Dataset.Site.Output;
using Dataset.Site.Rendering;

namespace Dataset.Browser.Tests;

/// <summary>The site of a dataset in a folder that is gone after the tests.</summary>
public sealed class WrittenSite : IDisposable
{
    private readonly Lazy<PageTypes> _types;

    /// <summary>Writes a site.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="isWanted">Which files of it, or null for all.</param>
    /// <param name="settings">Its settings, or null for those that it has without any.</param>
    public WrittenSite(DatasetCatalog catalog, Func<string, bool>? isWanted = null, SiteSettings? settings = null)
    {
        Folder = Directory.CreateTempSubdirectory("dataset-browser-").FullName;
        new OutputFolder(Folder).Write(new SiteRenderer(catalog, settings ?? new SiteSettings()).GetPages().Where(page => isWanted?.Invoke(page.Path) ?? true));
        Pages = [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        _types = new(() => new PageTypes(this));
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>The folder as a browser names it, with a slash at its end.</summary>
    public Uri Root => new(Folder + Path.DirectorySeparatorChar);

    /// <summary>Every page, relative to the folder and with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Few pages that together have all that any page has.</summary>
    public IReadOnlyList<string> Types => _types.Value.Chosen;

    public string Read(string page) => File.ReadAllText(Path.Combine(Folder, page));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
