using Dataset.Exports.Downloads;
using Dataset.Exports.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports;

/// <summary>A dataset in every form that people use, all made from the same shapes of its records. Nothing is written to a disk here.</summary>
public sealed class DatasetExports
{
    private readonly DatasetShape _dataset;
    private readonly ApiWriter _api;
    private readonly Lazy<IReadOnlyList<DownloadGroup>> _groups;

    /// <summary>Reads the shapes of a catalog; its facts are read when files are asked for.</summary>
    /// <param name="catalog">Any dataset.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ExportException">Some fact cannot be given in every form.</exception>
    public DatasetExports(DatasetCatalog catalog, ExportSettings settings)
    {
        _dataset = new DatasetShape(catalog);
        _api = new ApiWriter(_dataset, settings);
        _groups = new Lazy<IReadOnlyList<DownloadGroup>>(() => new DownloadWriter(_dataset, settings).Groups());
    }

    /// <summary>The files of the API, of which each is made when it is asked for.</summary>
    public IEnumerable<ExportFile> Api => _api.Files();

    /// <summary>The downloads by format, of which each is made when it is asked for.</summary>
    public IReadOnlyList<DownloadGroup> Downloads => _groups.Value;

    /// <summary>Every file.</summary>
    public IEnumerable<ExportFile> Files => Api.Concat(Downloads.SelectMany(group => group.Files).Select(download => download.File));
}
