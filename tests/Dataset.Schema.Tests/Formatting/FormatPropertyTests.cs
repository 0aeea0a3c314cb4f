using System.Text.RegularExpressions;
using CsCheck;
using Dataset.Schema.Facts;
using Dataset.Schema.Formatting;
using Dataset.Schema.Model;
using Dataset.Schema.Tests.Facts;
using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Formatting;

/// <summary>What holds for every file: its facts and comments stay, and what is formatted stays as it is.</summary>
public sealed partial class FormatPropertyTests
{
    private static readonly Gen<int[]> Choices = Gen.Int[0, 5039].Array[30, 400];

    [Fact]
    public void GeneratedFile_KeepsFactsAndCommentsAndIsFormattedOnce() => Choices.Sample(
        choices =>
        {
            UntidyFile file = new(choices);
            string text = file.Write();
            string formatted = AssertKept(World.Path, text, World.Schema);
            Assert.Equal(file.Comments, Comment().Count(formatted));
            Assert.Equal(Comments(text), Comments(formatted));

            // A file that ends in blanks of a text stays as it is.
            Assert.True(formatted == text || (formatted.EndsWith('\n') && !formatted.Contains('\r', StringComparison.Ordinal)), formatted);
        },
        iter: 2_000);

    [Fact]
    public void RealSeed_KeepsFactsAndCommentsAndIsFormatted()
    {
        SchemaModel schema = SchemaText.Sound(SchemaText.BindFiles(Files("schema").Select(path => (Name(path), File.ReadAllText(path)))));
        string[] seeds = [.. Files("").Where(path => !SeedPath.IsSchema(Name(path)))];
        Assert.NotEmpty(seeds);
        Parallel.ForEach(seeds, path =>
        {
            string text = File.ReadAllText(path);
            string formatted = AssertKept(Name(path), text, schema);
            Assert.Equal(Lines(text), Lines(formatted));
            Assert.True(text == formatted, Name(path) + " is not formatted: 'dataset fmt' formats it.");
        });
    }

    /// <summary>Formats a file and holds the result against it.</summary>
    private static string AssertKept(string path, string text, SchemaModel schema)
    {
        YamlFile file = YamlReader.Read(path, text);
        Assert.Empty(file.Issues.Select(issue => issue.ToString()));
        string formatted = SeedFormatter.Format(file, path, schema);
        YamlFile result = YamlReader.Read(path, formatted);
        Assert.Empty(result.Issues.Select(issue => issue.ToString()));
        Assert.Equal(Written(FactBinder.Bind(file, path, schema)), Written(FactBinder.Bind(result, path, schema)));
        Assert.Equal(formatted, SeedFormatter.Format(result, path, schema));
        return formatted;
    }

    private static string Written(FactFile file) => string.Join("\n", file.Facts.Facts.SelectMany(fact => Written(fact.Record).Prepend(fact.Id)));

    private static IEnumerable<string> Written(BoundRecord record) => record.Values.SelectMany((value, i) => value is null ? [] : Written(value).Select(line => $"{i}: {line}"));

    private static IEnumerable<string> Written(FactValue value) => value switch
    {
        ListValue list => list.Items.SelectMany((item, i) => Written(item).Select(line => $"{i}. {line}").DefaultIfEmpty($"{i}.")).DefaultIfEmpty("[]"),
        RecordValue record => Written(record.Record),
        _ => [value.ToString().Replace("\n", "\\n", StringComparison.Ordinal)],
    };

    private static string[] Comments(string text) => [.. Comment().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#')).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(RepositoryFiles.At("seeds", folder), "*.yaml", SearchOption.AllDirectories);

    private static string Name(string path) => "seeds/" + Path.GetRelativePath(RepositoryFiles.At("seeds"), path).Replace('\\', '/');

    [GeneratedRegex("# c[0-9]+ c", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
