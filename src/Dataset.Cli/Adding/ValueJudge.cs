using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Adding;

/// <summary>Judges one value by itself, as soon as it is given.</summary>
/// <param name="schema">The schema.</param>
internal sealed class ValueJudge(SchemaModel schema)
{
    /// <summary>What is wrong with a value, and the way out; or null. References are not followed.</summary>
    /// <param name="className">The class of the record that gets it.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="text">The value.</param>
    public string? Problem(string className, SlotModel slot, string text)
    {
        string value = ScalarText.OnOneLine(DraftText.Of(text, slot), flow: slot.IsMultivalued);
        string before = slot.Name + (slot.IsMultivalued ? ": [" : ": ");
        YamlFile file = YamlReader.Read("", before + value + (slot.IsMultivalued ? "]\n" : "\n"));
        SourceSpan span = new(before.Length, value.Length);

        // What the record lacks beside it is asked for later.
        return InstanceBinder.Judge(file, schema, className)
            .FirstOrDefault(issue => !issue.Rule.Equals(Schema.Rules.FactClassRule) && issue.Rule.Severity == Severity.Error && issue.Span.Start >= span.Start && issue.Span.End <= span.End)?.Message;
    }
}
