using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Checking;

/// <summary>Checks data files, each with one or several instances of a class, outside the folders of a dataset.</summary>
/// <param name="names">How the user sees paths.</param>
/// <param name="loop">How files are gone through.</param>
/// <param name="progress">Where to say how far it is.</param>
internal sealed class InstanceCheck(PathNames names, FileLoop loop, IProgress progress)
{
    /// <summary>Checks data files.</summary>
    /// <param name="schemaPath">The absolute path of the schema.</param>
    /// <param name="className">The class.</param>
    /// <param name="files">The absolute paths of the files.</param>
    public CheckResult Check(string schemaPath, string className, IReadOnlyList<string> files)
    {
        BoundSchema schema = SchemaBinder.BindClasses(new SchemaLoader(names).Load(schemaPath), schemaPath);
        if (schema.Model is null)
        {
            return new CheckResult(names.Report(schema.Issues), 0, files.Count, IsSchemaSound: false);
        }

        if (schema.Model.FindClass(className) is null)
        {
            throw new UnusableException(Unknown(className, schema.Model, names.Relative(schemaPath)));
        }

        (Issue[] Issues, int Documents)[] judged = progress.Show(files.Count, step => loop.Select(files, file => Judge(file, schema.Model, className), step));
        IReadOnlyList<Issue> issues = names.Report(schema.Issues.Concat(judged.SelectMany(file => file.Issues)));
        return new CheckResult(issues, judged.Sum(file => file.Documents), files.Count, IsSchemaSound: true);
    }

    private (Issue[] Issues, int Documents) Judge(string path, SchemaModel schema, string className)
    {
        IReadOnlyList<YamlFile> documents = YamlReader.ReadDocuments(path, TextFile.Read(path, names));
        return ([.. documents.SelectMany(document => InstanceBinder.Judge(document, schema, className))], documents.Count);
    }

    private static string Unknown(string className, SchemaModel schema, string path)
    {
        string[] classes = [.. schema.Content.Classes.Select(c => c.Name).Order(StringComparer.Ordinal)];
        string all = classes.Length > 0 ? $" Classes: {string.Join(", ", classes)}." : " It has none.";
        return $"{path} has no class '{className}'.{Suggestion.For(className, classes)}{all}";
    }
}
