using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests;

/// <summary>Facts from their text.</summary>
internal static class FactText
{
    public const string Path = "seeds/things/a.yaml";

    /// <summary>Binds files of facts, alone and then against each other, as compiler and command line do.</summary>
    public static BoundFiles Bind(SchemaModel schema, params IEnumerable<(string Path, string Text)> files)
    {
        FactFile[] bound = [.. files.Select(file => FactBinder.Bind(YamlReader.Read(file.Path, file.Text), file.Path, schema))];
        Corpus corpus = new(bound, schema);
        return new BoundFiles(schema, bound, corpus, [.. bound.SelectMany(file => CorpusValidator.Validate(file, corpus, schema))]);
    }

    /// <summary>The value of the slot <c>value</c>, declared with these keys, as a fact writes it; null when there is none. There is no issue.</summary>
    public static FactValue? Value(string slot, string written, string more = "")
    {
        BoundFiles files = BindValue(slot, written, more);
        Assert.Empty(files.Issues.Select(issue => issue.ToString()));
        return files.Value("a", "value");
    }

    /// <summary>The canonical text of a scalar of the slot <c>value</c>.</summary>
    public static string? Scalar(string slot, string written) => (Value(slot, written) as ScalarValue)?.Text;

    /// <summary>The one issue that a value of the slot <c>value</c> has: the text under the squiggle and the message.</summary>
    public static (string Squiggle, string Message) Issue(string slot, string written, string more = "")
    {
        BoundFiles files = BindValue(slot, written, more);
        Issue issue = Assert.Single(files.Issues);
        return (files.Files[0].Text.Substring(issue.Span.Start, issue.Span.Length), issue.Message);
    }

    private static BoundFiles BindValue(string slot, string written, string more) => Bind(
        SchemaText.Model($"{SchemaText.Things}      value: {{{slot}}}\n{more}"), (Path, $"a:\n  value: {written}\n"));
}
