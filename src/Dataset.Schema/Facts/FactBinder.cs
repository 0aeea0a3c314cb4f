using Dataset.Schema.Binding;
using Dataset.Schema.Checks;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Binds fact files to the schema: one file by itself, every value held against its slot.</summary>
public static class FactBinder
{
    /// <summary>Binds a fact file.</summary>
    /// <param name="file">The file as YAML.</param>
    /// <param name="path">The file with <c>/</c>, from the folder of the dataset on: <c>seeds/people/leaders.yaml</c>; its second part names the collection.</param>
    /// <param name="schema">The schema.</param>
    public static FactFile Bind(YamlFile file, string path, SchemaModel schema)
    {
        IssueList issues = new(file.Path, file.Text);
        List<BoundFact> facts = [];
        List<FactKey> keys = [];
        FactNames names = new(schema, isWhole: true);
        string folder = SeedPath.Folder(path);
        if (schema.FindCollection(folder) is not { } collection)
        {
            IEnumerable<string> collections = schema.Content.Collections.Select(c => c.Name);
            string fact = folder.Length > 0 ? $"The folder '{folder}' is no collection" : "This file is in no folder";
            issues.Add(Rules.FactFolder, new SourceSpan(0, 0), fact, Suggestion.For(folder, collections), string.Join(", ", collections));
        }
        else if (file.Root is YamlMapping mapping && !ValueBinder.IsOneRecord(schema.Plan(collection.Class), mapping))
        {
            RecordBinder records = new(schema, names, issues);
            foreach (YamlEntry entry in mapping.Entries)
            {
                names.Begin();
                BoundFact bound = records.BindFact(collection, entry.Key, entry.Value);
                facts.Add(bound);
                keys.AddRange(names.Keys(bound));
            }
        }
        else if (file.Root is not (null or YamlBroken))
        {
            issues.Add(
                Rules.FactShape,
                file.Root.Span,
                "This file",
                file.Root is YamlMapping ? "the fields of one fact" : file.Root is YamlSequence ? "a list" : "a text",
                "a mapping of identifiers to facts",
                "Write each fact under its identifier, as in 'my-fact:'.");
        }

        return new FactFile(
            file.Path,
            file.Text,
            new FileFacts(path, facts.ToEquatableArray()),
            new FileKeys(path, keys.ToEquatableArray()),
            names.Marks.ToEquatableArray(),
            facts.Select(fact => schema.Plan(fact.Record.Class).Shared?.Read(fact)).OfType<SharedFact>().ToEquatableArray(),
            names.Questions.ToEquatableArray(),
            issues.After(file.Issues));
    }
}
