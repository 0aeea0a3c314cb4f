using System.Globalization;
using Dataset.Schema.Binding;
using Dataset.Schema.Language;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Benchmarks.Compiling;

/// <summary>
/// Grows the dataset of the repository to any number of facts: copies of it, in which identifiers, what refers to them and unique names have
/// an ending of their own. So schema, proportions, texts and references are the real ones, and every copy is as sound as the original.
/// </summary>
/// <param name="seeds">The folder of the dataset.</param>
internal sealed class GrownDataset(string seeds)
{
    private readonly SchemaModel _schema = ReadSchema(seeds);

    /// <summary>The schema in a folder of seeds.</summary>
    /// <param name="seeds">The folder.</param>
    public static SchemaModel ReadSchema(string seeds) =>
        SchemaBinder.Bind(Yaml(Path.Combine(seeds, "schema")).Select(file => SchemaReader.Read(YamlReader.Read(file, File.ReadAllText(file))))).Model
        ?? throw new InvalidOperationException($"The schema in '{seeds}' has an error: run 'dataset check'.");

    /// <summary>The YAML files under a folder, in the order of their paths.</summary>
    /// <param name="folder">The folder.</param>
    public static string[] Yaml(string folder) => [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Writes the dataset.</summary>
    /// <param name="folder">The folder; it must not exist.</param>
    /// <param name="count">How many facts it is to have; the last copy has only those that fit, each with all that it refers to.</param>
    /// <returns>How many it has.</returns>
    public int Write(string folder, int count)
    {
        foreach (string file in Yaml(Path.Combine(seeds, "schema")))
        {
            string target = Path.Combine(folder, Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        SeedFact[] facts = [.. _schema.Content.Collections.SelectMany(Read)];
        int written = 0;
        for (int copy = 1; written < count; copy++)
        {
            SeedFact[] chosen = count - written >= facts.Length ? facts : Choose(facts, count - written);
            if (chosen.Length == 0)
            {
                break;
            }

            string ending = copy == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-copy-{copy}");
            foreach (IGrouping<string, SeedFact> file in chosen.GroupBy(fact => fact.File))
            {
                string target = Path.Combine(folder, Path.GetDirectoryName(file.Key)!, Path.GetFileNameWithoutExtension(file.Key) + ending + ".yaml");
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, string.Concat(file.Select(fact => fact.WithEnding(ending) + "\n")));
            }

            written += chosen.Length;
        }

        return written;
    }

    /// <summary>Facts of every collection in turn, each with all that it refers to and the disputes about it, as long as they fit.</summary>
    private static SeedFact[] Choose(SeedFact[] facts, int count)
    {
        Dictionary<string, SeedFact> byId = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        ILookup<string, SeedFact> disputes = facts.Where(fact => fact.Subject.Length > 0).ToLookup(fact => fact.Subject, StringComparer.Ordinal);
        HashSet<SeedFact> chosen = [];
        IEnumerable<SeedFact> inTurn = facts.GroupBy(fact => fact.Collection).SelectMany(group => group.Index()).OrderBy(fact => fact.Index).Select(fact => fact.Item);
        foreach (SeedFact fact in inTurn)
        {
            HashSet<SeedFact> needed = [];
            Stack<SeedFact> open = new([fact]);
            while (open.TryPop(out SeedFact? next))
            {
                if (!chosen.Contains(next) && needed.Add(next))
                {
                    foreach (SeedFact other in next.References.Select(id => byId[id]).Concat(disputes[next.Id]))
                    {
                        open.Push(other);
                    }
                }
            }

            if (chosen.Count + needed.Count <= count)
            {
                chosen.UnionWith(needed);
            }
        }

        return [.. facts.Where(chosen.Contains)];
    }

    private IEnumerable<SeedFact> Read(CollectionModel collection)
    {
        foreach (string path in Yaml(Path.Combine(seeds, collection.Name)))
        {
            string text = File.ReadAllText(path);
            YamlEntry[] entries = [.. ((YamlMapping)YamlReader.Read(path, text).Root!).Entries];
            foreach ((int i, YamlEntry entry) in entries.Index())
            {
                int end = i + 1 < entries.Length ? entries[i + 1].Key.Span.Start : text.Length;
                SeedFact fact = new(collection.Name, entry.Key.Value, Path.GetRelativePath(seeds, path), text[entry.Key.Span.Start..end].TrimEnd(), entry.Key.Span.Start);
                fact.Mark(entry.Key);
                fact.Read((YamlMapping)entry.Value, _schema.Class(collection.Class), _schema);
                yield return fact;
            }
        }
    }
}
