using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Conformance;

/// <summary>A folder of test vectors beside the repository, or wherever the environment says.</summary>
internal static class VectorFolder
{
    /// <summary>The variable of the environment that names the folder.</summary>
    public const string Variable = "DATASET_LINKML_VECTORS";

    /// <summary>The folder; it need not exist.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable(Variable) ?? System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryRoot(), "..", "shared", "linkml-vectors"));

    /// <summary>Every vector of the index.</summary>
    public static IReadOnlyList<Vector> Read()
    {
        string index = System.IO.Path.Combine(Path, "index.yaml");
        YamlSequence vectors = (YamlSequence)YamlReader.Read(index, File.ReadAllText(index)).Root!;
        return [.. vectors.Items.Cast<YamlMapping>().Select(ReadVector)];
    }

    private static Vector ReadVector(YamlMapping vector)
    {
        string Text(string key) => ((YamlScalar)vector.Find(key)!.Value).Value;
        string File(string key) => System.IO.Path.Combine(Path, Text(key));
        return new Vector(Text("id"), Text("feature"), File("schema"), File("data"), Text("target_class"), Text("expected"));
    }

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Dataset.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
