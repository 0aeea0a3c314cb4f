using System.Diagnostics;
using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Benchmarks;

/// <summary>Where the time goes: each stage of a check by itself, on one thread.</summary>
internal static class StageClock
{
    /// <summary>Runs every stage over the whole dataset and writes its seconds.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="output">Where to write.</param>
    public static void Run(string folder, TextWriter output)
    {
        string root = Path.GetFullPath(folder);
        string[] files = Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories);
        string schemaFile = files.Single(file => file.EndsWith("observations.yaml", StringComparison.Ordinal));
        SchemaModel schema = SchemaBinder.Bind([SchemaReader.Read(YamlReader.Read(schemaFile, File.ReadAllText(schemaFile)))]).Model!;
        (string Path, string Text)[] texts = Time("read files", output, () => files.Where(file => file != schemaFile).Select(file => (file, File.ReadAllText(file))));
        YamlFile[] yaml = Time("YAML", output, () => texts.Select(file => YamlReader.Read(file.Path, file.Text)));
        FactFile[] facts = Time("bind", output, () => yaml.Select(file => FactBinder.Bind(file, "seeds/" + Path.GetRelativePath(root, file.Path).Replace('\\', '/'), schema)));
        Corpus corpus = Time<Corpus>("corpus", output, () => [new Corpus(facts, schema)])[0];
        int issues = Time("validate", output, () => facts.SelectMany(file => CorpusValidator.Validate(file, corpus, schema))).Length;
        output.Write($"  {facts.Sum(file => file.Facts.Facts.Count):N0} facts, {texts.Sum(file => (long)file.Text.Length):N0} characters, {issues} issues\n");
    }

    private static T[] Time<T>(string stage, TextWriter output, Func<IEnumerable<T>> work)
    {
        long before = GC.GetTotalAllocatedBytes();
        Stopwatch clock = Stopwatch.StartNew();
        T[] result = [.. work()];
        output.Write($"  {stage,-12}{clock.Elapsed.TotalSeconds,8:N2} s {(GC.GetTotalAllocatedBytes() - before) >> 20,8:N0} MB allocated\n");
        return result;
    }
}
