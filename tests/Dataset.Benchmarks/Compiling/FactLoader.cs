using System.Reflection;
using System.Text;
using Dataset.Schema.Facts;
using Dataset.Schema.Image;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Benchmarks.Compiling;

/// <summary>Reads, binds and checks YAML as every build does, and hands the bytes of the facts to the compiled types of their schema.</summary>
internal static class FactLoader
{
    /// <summary>The catalog of a dataset.</summary>
    /// <param name="seeds">The folder of the dataset.</param>
    /// <param name="types">The assembly of <see cref="FactAssembly.CompileTypes"/>.</param>
    public static DatasetCatalog Load(string seeds, string types)
    {
        (byte[] index, byte[][] buckets) = Pack(seeds);
        Assembly assembly = Assembly.LoadFrom(types);
        Type loaded = assembly.GetType(FactAssembly.Namespace + ".LoadedFacts", throwOnError: true)!;
        loaded.GetField("Index")!.SetValue(null, index);
        loaded.GetField("Buckets")!.SetValue(null, buckets);
        return (DatasetCatalog)assembly.GetType(FactAssembly.Namespace + ".Catalog", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
    }

    private static (byte[] Index, byte[][] Buckets) Pack(string seeds)
    {
        SchemaModel schema = GrownDataset.ReadSchema(seeds);
        string[] paths = [.. schema.Content.Collections.SelectMany(c => GrownDataset.Yaml(Path.Combine(seeds, c.Name)))];
        FactFile[] files = new FactFile[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = FactBinder.Bind(
            YamlReader.Read(paths[i], File.ReadAllText(paths[i])), "seeds/" + Path.GetRelativePath(seeds, paths[i]).Replace('\\', '/'), schema));
        Corpus corpus = new(files, schema);
        int issues = 0;
        Parallel.ForEach(files, file => Interlocked.Add(ref issues, CorpusValidator.Validate(file, corpus, schema).Count));
        if (issues > 0)
        {
            throw new InvalidOperationException($"'dataset check {seeds}' has {issues} issues.");
        }

        byte[][] buckets = new byte[64][];
        Parallel.ForEach(Bucket.Group(files.Select(file => file.Facts), []), bucket =>
            buckets[bucket.Number] = Encoding.UTF8.GetBytes(BucketWriter.Write(bucket, schema)));
        return (Encoding.UTF8.GetBytes(ImageIndex.Make(files.Select(file => file.Keys), [], schema).Literal), buckets);
    }
}
