using Dataset.Site.Output;
using Dataset.Site.Rendering;

namespace Dataset.Browser.Tests;

/// <summary>The site of the real facts in a folder that is gone after the tests.</summary>
internal sealed class WrittenSite : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dataset-browser-").FullName;

    public WrittenSite() =>
        new OutputFolder(_folder).Write(new SiteRenderer(Dataset.Facts.Catalog.Instance, new SiteSettings()).GetPages());

    /// <summary>The folder as a browser names it, with a slash at its end.</summary>
    public Uri Root => new(_folder + Path.DirectorySeparatorChar);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
