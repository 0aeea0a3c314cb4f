using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Conformance;

/// <summary>The files of the test vectors: those of the repository, or those of a folder that the environment names or that lies beside it.</summary>
internal sealed class VectorFiles
{
    /// <summary>The variable of the environment that names the folder.</summary>
    public const string Variable = "DATASET_LINKML_VECTORS";

    private const string Bundle = "linkml-vectors.yaml";

    private readonly Dictionary<string, string> _texts;

    private VectorFiles(string source, Dictionary<string, string> texts)
    {
        Source = source;
        _texts = texts;
    }

    /// <summary>Where they are from.</summary>
    public string Source { get; }

    /// <summary>Every vector of the index.</summary>
    public IEnumerable<Vector> Vectors =>
        ((YamlSequence)YamlReader.Read("index.yaml", _texts["index.yaml"]).Root!).Items.Cast<YamlMapping>().Select(ReadVector);

    /// <summary>The vectors of the folder where there is one, else those of the repository.</summary>
    public static VectorFiles Read()
    {
        string folder = Environment.GetEnvironmentVariable(Variable) ?? RepositoryFiles.At("..", "shared", "linkml-vectors");
        return Directory.Exists(folder) ? OfFolder(Path.GetFullPath(folder)) : OfBundle(RepositoryFiles.At("tests", "Dataset.Schema.Tests", "Conformance", Bundle));
    }

    /// <summary>The text of a file.</summary>
    /// <param name="path">Its path from the folder of the vectors on.</param>
    public string Text(string path) => _texts[path];

    /// <summary>Whether there is such a file.</summary>
    /// <param name="path">Its path from the folder of the vectors on.</param>
    public bool Contains(string path) => _texts.ContainsKey(path);

    private static VectorFiles OfFolder(string folder) => new(
        folder,
        Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText));

    private static VectorFiles OfBundle(string path) => new(
        Bundle,
        ((YamlSequence)YamlReader.Read(path, File.ReadAllText(path)).Root!).Items.Cast<YamlMapping>().ToDictionary(file => Value(file, "path"), file => Value(file, "text")));

    private static Vector ReadVector(YamlMapping vector) => new(
        Value(vector, "id"), Value(vector, "feature"), Value(vector, "schema"), Value(vector, "data"), Value(vector, "target_class"), Value(vector, "expected"));

    private static string Value(YamlMapping mapping, string key) => ((YamlScalar)mapping.Find(key)!.Value).Value;
}
