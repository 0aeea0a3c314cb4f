using Dataset.Exports.Descriptions;
using Dataset.Exports.Downloads;
using Dataset.Exports.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports;

/// <summary>A dataset in every form that people use, all made from the same shapes of its records. Nothing is written to a disk here.</summary>
public sealed class DatasetExports
{
    /// <summary>The folder of the API, relative to the site.</summary>
    public const string ApiFolder = ApiPaths.Folder;

    private readonly DatasetShape _dataset;
    private readonly ExportSettings _settings;
    private readonly ApiWriter _api;
    private readonly Lazy<IReadOnlyList<DownloadGroup>> _groups;

    /// <summary>Reads a catalog and checks that its facts can be given in every form; files are made when they are asked for.</summary>
    /// <param name="catalog">Any dataset.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ExportException">Some fact cannot be given in every form.</exception>
    public DatasetExports(DatasetCatalog catalog, ExportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(settings);
        _dataset = new DatasetShape(catalog);
        _settings = settings;
        _api = new ApiWriter(_dataset, settings);
        _groups = new Lazy<IReadOnlyList<DownloadGroup>>(() => new DownloadWriter(_dataset, settings).Groups());
    }

    /// <summary>The place of a fact in the API, relative to the site.</summary>
    /// <param name="collection">The collection of the fact.</param>
    /// <param name="fileName">The name of its file, without extension (<see cref="ExportSettings.FileNameOf"/>).</param>
    public static string ApiPathOf(CollectionInfo collection, string fileName)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return $"{ApiFolder}/{ApiPaths.Fact(collection, fileName)}";
    }

    /// <summary>The first file of a collection in the API, relative to the site.</summary>
    /// <param name="collection">The collection.</param>
    public static string ApiPathOf(CollectionInfo collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return $"{ApiFolder}/{ApiPaths.Page(collection, 1)}";
    }

    /// <summary>The license of the facts in few letters: its identifier in the list of SPDX where that is known, else as the dataset states it.</summary>
    public string LicenseName => License.Of(_dataset.Catalog)?.Name ?? "";

    /// <summary>How many facts a file of a collection in the API holds at most.</summary>
    public int FactsPerPage => _settings.FactsPerPage;

    /// <summary>The files of the API, of which each is made when it is asked for.</summary>
    public IEnumerable<ExportFile> Api => _api.Files();

    /// <summary>The downloads by format, of which each is made when it is asked for.</summary>
    public IReadOnlyList<DownloadGroup> Downloads => _groups.Value;

    /// <summary>Every file.</summary>
    public IEnumerable<ExportFile> Files => Api.Concat(Downloads.SelectMany(group => group.Files).Select(download => download.File));
}
