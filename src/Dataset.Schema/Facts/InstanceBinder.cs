using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Facts;

/// <summary>Judges single instances: any LinkML data, outside the folders of a dataset.</summary>
public static class InstanceBinder
{
    private const string WayOut = "Write them as a mapping, each on a line of its own.";

    /// <summary>What should hold of a record by the rules of its class, and does not.</summary>
    /// <param name="fields">The fields of the record.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="className">The class, which the schema has.</param>
    internal static IReadOnlyList<InstanceCondition> Unmet(YamlMapping fields, SchemaModel schema, string className) =>
        new RecordBinder(schema, new FactNames(schema, isWhole: false), new IssueList("", ""), hasFixes: false).Unmet(schema.Plan(className), fields);

    /// <summary>Holds the instance in a document against a class. What it refers to may be elsewhere, so that references are not followed.</summary>
    /// <param name="file">The document.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="className">The class, which the schema has.</param>
    /// <returns>The issues, in the order of the text.</returns>
    public static EquatableArray<Issue> Judge(YamlFile file, SchemaModel schema, string className)
    {
        IssueList issues = new(file.Path, file.Text);
        FactNames names = new(schema, isWhole: false);
        RecordBinder records = new(schema, names, issues);
        ClassModel model = schema.Class(className);
        switch (file.Root)
        {
            case YamlMapping mapping when !model.IsAny:
                records.BindInlined(className, mapping);
                break;
            case null:
            case YamlScalar scalar when CoreSchema.IsNull(scalar):
                issues.Add(Rules.FactShape, file.Root?.Span ?? new SourceSpan(0, 0), "This document", "empty", $"the fields of one {className}", WayOut);
                break;
            case YamlBroken:
                break;
            case YamlNode node when !model.IsAny:
                issues.Add(Rules.FactShape, node.Span, "This document", ValueBinder.Shape(node), $"the fields of one {className}", WayOut);
                break;
            default:
                break;
        }

        FileKeys keys = new(file.Path, names.Keys(className).ToEquatableArray());
        FactFile judged = new(file.Path, file.Text, new FileFacts(file.Path, []), keys, names.Marks.ToEquatableArray(), [], [], issues.After(file.Issues));
        return CorpusValidator.Validate(judged, new Corpus([judged], schema), schema);
    }
}
