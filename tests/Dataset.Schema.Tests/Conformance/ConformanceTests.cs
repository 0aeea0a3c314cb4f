using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Language;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Conformance;

/// <summary>LinkML's own compliance suite: every instance gets the verdict that LinkML gives it.</summary>
public class ConformanceTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryVector_GetsTheVerdictOfLinkML()
    {
        Dictionary<string, BoundSchema> schemas = [];
        List<string> wrong = [];
        VectorFiles files = VectorFiles.Read();
        Vector[] vectors = [.. files.Vectors];
        foreach (IGrouping<string, Vector> feature in vectors.GroupBy(vector => vector.Feature))
        {
            string[] different = [.. feature.Select(vector => Difference(vector, files, schemas)).OfType<string>()];
            output.WriteLine($"{feature.Key}: {feature.Count() - different.Length} of {feature.Count()}");
            wrong.AddRange(different);
        }

        output.WriteLine($"{vectors.Length - wrong.Count} of {vectors.Length} vectors of {files.Source}");
        Assert.InRange(vectors.Length, 474, int.MaxValue);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>How the verdict differs from the expected one, or null.</summary>
    private static string? Difference(Vector vector, VectorFiles files, Dictionary<string, BoundSchema> schemas)
    {
        if (!schemas.TryGetValue(vector.Schema, out BoundSchema? schema))
        {
            schemas.Add(vector.Schema, schema = SchemaBinder.BindClasses(ReadSchema(vector.Schema, files), vector.Schema));
        }

        Issue[] issues = [.. Errors(schema.Issues)];
        string verdict = Array.Exists(issues, issue => issue.Rule == Rules.SchemaUnsupported) ? "unsupported" : issues.Length > 0 ? "schema error" : "valid";
        if (schema.Model is not null)
        {
            YamlFile data = YamlReader.Read(vector.Data, files.Text(vector.Data));
            issues = [.. Errors(InstanceBinder.Judge(data, schema.Model, vector.TargetClass))];
            verdict = issues.Length > 0 ? "invalid" : "valid";
        }

        return verdict == vector.Expected ? null : $"{vector.Id}: {verdict}, not {vector.Expected}. {string.Join(' ', issues.Select(issue => issue.ToString()))}";
    }

    private static IEnumerable<Issue> Errors(IEnumerable<Issue> issues) => issues.Where(issue => issue.Rule.Severity == Severity.Error);

    /// <summary>Reads a schema with the files beside it that it imports.</summary>
    private static IEnumerable<SchemaFile> ReadSchema(string path, VectorFiles files)
    {
        Queue<string> open = new([path]);
        HashSet<string> seen = [path];
        while (open.TryDequeue(out string? next))
        {
            SchemaFile file = SchemaReader.Read(YamlReader.Read(next, files.Text(next)));
            yield return file;
            foreach (string import in file.Root.Texts("imports").Select(import => $"{Path.GetDirectoryName(next)!.Replace('\\', '/')}/{import.Value}.yaml"))
            {
                if (files.Contains(import) && seen.Add(import))
                {
                    open.Enqueue(import);
                }
            }
        }
    }
}
