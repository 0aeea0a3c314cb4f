using System.Text;
using Dataset.Cli.Adding;
using Dataset.Cli.Checking;
using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Model;
using Dataset.Schema.Tests;
using Dataset.Schema.Yaml;

namespace Dataset.Cli.Tests;

/// <summary>Fields of the facts of this repository, put one level too far in or out, and put back by the fix of the one issue that this gives.</summary>
public sealed class MisplacedFieldTests
{
    private static readonly LoadedDataset Dataset = LoadedDataset.Open("seeds", new PathNames(RepositoryFiles.At()), default);

    [Fact]
    public void FieldBelowAListOrRecord_TooFarIn_IsPutBack()
    {
        int count = 0;
        foreach ((LoadedFile file, YamlEntry fact, YamlMapping fields) in Facts())
        {
            foreach ((YamlEntry above, YamlEntry field) in fields.Entries.Zip(fields.Entries.Skip(1)))
            {
                if (LastRecord(above.Value, file.Yaml.Text) is { } inner && inner.Find(field.Key.Value) is null && IsOnOneLine(file.Yaml.Text, field) && !IsSlotOf(file, above, field))
                {
                    AssertIsPutBack(file, fact, field, Column(file.Yaml.Text, inner.Entries[0].Key));
                    count++;
                }
            }
        }

        Assert.True(count > 50, $"{count} fields");
    }

    [Fact]
    public void LastFieldOfARecord_TooFarOut_IsPutBack()
    {
        int count = 0;
        foreach ((LoadedFile file, YamlEntry fact, YamlMapping fields) in Facts())
        {
            foreach (YamlEntry above in fields.Entries)
            {
                if (above.Value is YamlMapping { Entries.Count: > 1 } inner && file.Yaml.Text[inner.Span.Start] != '{' && inner.Entries[^1] is var last && fields.Find(last.Key.Value) is null)
                {
                    AssertIsPutBack(file, fact, last, Column(file.Yaml.Text, above.Key));
                    count++;
                }
            }
        }

        Assert.True(count > 20, $"{count} fields");
    }

    private static IEnumerable<(LoadedFile File, YamlEntry Fact, YamlMapping Fields)> Facts() =>
        from file in Dataset.Files
        where file.Bound.Issues.Count == 0
        from fact in file.Entries.Where((_, i) => i % 7 == 0)
        where fact.Value is YamlMapping { Entries.Count: > 0 } && file.Yaml.Text[fact.Value.Span.Start] != '{'
        select (file, fact, (YamlMapping)fact.Value);

    /// <summary>Moves the line of a field to a column, and expects one issue, whose fix gives the fact back.</summary>
    private static void AssertIsPutBack(LoadedFile file, YamlEntry fact, YamlEntry field, int column)
    {
        string text = file.Yaml.Text;
        int start = LineStart(text, fact.Key.Span.Start);
        int end = text.IndexOf('\n', fact.Value.Span.End) + 1;
        int line = LineStart(text, field.Key.Span.Start);
        string moved = text[start..line] + new string(' ', column) + text[field.Key.Span.Start..end];
        FactFile bound = FactBinder.Bind(YamlReader.Read("", moved), file.Seed.Path, Dataset.Schema);

        Issue issue = Assert.Single(bound.Issues);
        Assert.Equal("DS0202", issue.Rule.Id);
        Assert.True(issue.Fix is not null, issue + "\n" + moved);
        FactFile mended = FactBinder.Bind(YamlReader.Read("", Apply(issue.Fix, moved)), file.Seed.Path, Dataset.Schema);
        Assert.Empty(mended.Issues);
        Assert.Equal(file.Bound.Facts.Facts.Single(other => other.Id == fact.Key.Value), Assert.Single(mended.Facts.Facts));
    }

    private static string Apply(Fix fix, string text)
    {
        StringBuilder result = new();
        int at = 0;
        foreach (TextEdit edit in fix.Edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static YamlMapping? LastRecord(YamlNode value, string text) => value switch
    {
        YamlSequence { Items.Count: > 0 } list when text[list.Span.Start] == '-' => LastRecord(list.Items[^1], text),
        YamlMapping { Entries.Count: > 0 } record when text[record.Span.Start] != '{' => record,
        _ => null,
    };

    private static bool IsOnOneLine(string text, YamlEntry field) => !text[field.Key.Span.Start..field.Value.Span.End].Contains('\n', StringComparison.Ordinal);

    private static bool IsSlotOf(LoadedFile file, YamlEntry above, YamlEntry field)
    {
        ClassModel @class = Dataset.Schema.Class(Dataset.Schema.FindCollection(file.Collection)!.Class);
        return @class.FindSlot(above.Key.Value) is not { Kind: ValueKind.Inlined } slot || Dataset.Schema.Class(slot.Range).FindSlot(field.Key.Value) is not null;
    }

    private static int Column(string text, YamlScalar key) => key.Span.Start - LineStart(text, key.Span.Start);

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}
