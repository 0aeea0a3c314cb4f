using System.Text;
using CsCheck;
using Dataset.Schema.Yaml;
using Dataset.Schema.Yaml.Syntax;

using static Dataset.Schema.Tests.Yaml.YamlAssert;

namespace Dataset.Schema.Tests.Yaml;

public class YamlFuzzTests
{
    private const string Nasty = "[]{}\"'`:,-?#&*!|>%@\\\t\r\n \n  -: ~xא😀\0\u0007\u0085\u2028\uFEFF.";

    private static readonly string[] Keys = [.. ReadSound(Samples.Meetings).Entries.Select(e => e.Key.Value)];

    private static readonly string[] Bodies =
        [.. ReadSound(Samples.Meetings).Entries.Select(e => "  " + TextOf(Samples.Meetings, e.Value) + "\n")];

    private static readonly Gen<Func<string, string>> Edit = Gen.OneOf(
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, Nasty.Length - 1], Insert),
        Gen.Select(Gen.Int[0, 4000], Gen.Int[1, 12], Delete),
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 200], CopyLine),
        Gen.Select(Gen.Int[0, 200], Gen.Int[0, 5], Indent),
        Gen.Int[0, 4000].Select<int, Func<string, string>>(at => text => text[..(at % (text.Length + 1))]));

    private static readonly Gen<string> Mutant =
        Edit.Array[1, 4].Select(edits => edits.Aggregate(Samples.Meetings, (text, edit) => edit(text)));

    private static readonly Gen<string> Noise = Gen.Int[0, Nasty.Length - 1].Select(i => Nasty[i]).Array[0, 40].Select(c => new string(c));

    [Fact]
    public void MutatedFile_NeverThrowsAndKeepsItsPromises() => Mutant.Sample(AssertPromises, iter: 2_000);

    [Fact]
    public void Noise_NeverThrowsAndKeepsItsPromises() => Noise.Sample(AssertPromises, iter: 10_000);

    [Fact]
    public void BrokenEntry_LeavesTheOthers() => Gen.Select(Gen.Int[0, 2], Edit.Array[1, 3]).Sample(
        (index, edits) =>
        {
            string body = edits.Aggregate(Bodies[index], (text, edit) => edit(text));
            if (body.Split('\n', '\r').Any(l => l.Length > 0 && l[0] is not (' ' or '\t' or '#')))
            {
                // The edit made an entry, or the end of one.
                return;
            }

            string text = string.Concat(Keys.Select((k, i) => k + ":\n" + (i == index ? body : Bodies[i]) + "\n"));
            YamlMapping root = Assert.IsType<YamlMapping>(Read(text).Root);
            Assert.Equal(Keys, root.Entries.Select(e => e.Key.Value));
            for (int i = 0; i < Keys.Length; i++)
            {
                if (i != index)
                {
                    Assert.Equal(Write(Read(Bodies[i]).Root), Write(root.Entries[i].Value));
                }
            }
        },
        iter: 2_000);

    private static void AssertPromises(string text)
    {
        YamlFile file = Read(text);
        Assert.Equal(file.Issues.OrderBy(i => i.Span.Start), file.Issues);
        Assert.All(file.Issues, i => AssertInside(i.Span, text));
        Assert.All(file.Issues, i => Assert.NotEmpty(i.Message));
        foreach (Fix fix in file.Issues.Select(issue => issue.Fix).OfType<Fix>())
        {
            Assert.NotEmpty(fix.Edits);
            Assert.All(fix.Edits, edit => AssertInside(edit.Span, text));
            Assert.All(fix.Edits.Zip(fix.Edits.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        }

        Assert.All(AllNodes(file.Root), n => AssertInside(n.Span, text));
        AssertNested(file.Root);
        if (file.Issues.Count > 0)
        {
            return;
        }

        Assert.DoesNotContain(AllNodes(file.Root), n => n is YamlBroken);
        AssertNothingLost(file);
        if (file.Root is YamlMapping)
        {
            AssertLooksRight(text);
        }

        YamlFile again = Read(Write(file.Root));
        Assert.Empty(again.Issues);
        Assert.Equal(Write(file.Root), Write(again.Root));
    }

    // Where the parser finds nothing wrong, our own look must not either. Only of lines in brackets
    // the parser lets some begin further left than YAML allows.
    private static void AssertLooksRight(string text)
    {
        SyntaxFinding? finding = SyntaxCheck.Find(text, text.StartsWith('\uFEFF') ? 1 : 0, text.Length);
        Assert.True(finding is null || finding.Message.Contains("is not closed") || finding.Message.Contains("goes on further right"), finding?.ToString());
    }

    private static void AssertInside(SourceSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, span.ToString());

    private static void AssertNested(YamlNode? node)
    {
        IEnumerable<YamlNode> children = node switch
        {
            YamlSequence list => list.Items,
            YamlMapping mapping => mapping.Entries.SelectMany(e => new[] { e.Key, e.Value }),
            _ => [],
        };
        int last = node?.Span.Start ?? 0;
        foreach (YamlNode child in children)
        {
            Assert.True(child.Span.Start >= last && child.Span.End <= node!.Span.End, $"{child} in {node.Span}");
            last = child.Span.End;
            AssertNested(child);
        }
    }

    // What is in no scalar is punctuation, blank or comment: the parser dropped nothing.
    private static void AssertNothingLost(YamlFile file)
    {
        StringBuilder rest = new(file.Text);
        foreach (YamlScalar scalar in AllNodes(file.Root).OfType<YamlScalar>())
        {
            for (int i = scalar.Span.Start; i < scalar.Span.End; i++)
            {
                rest[i] = i == scalar.Span.Start ? 's' : '_';
            }
        }

        foreach (string line in rest.ToString().Split('\n', '\r'))
        {
            Assert.All(line.TrimStart('\uFEFF').Split('#')[0], c => Assert.Contains(c, " -:?,[]{}s_"));
        }
    }

    // Every text in double quotes, every collection in brackets: nothing can be misread.
    private static string Write(YamlNode? node) => node switch
    {
        null => "",
        YamlScalar scalar => "\"" + string.Concat(scalar.Value.Select(Escape)) + "\"",
        YamlSequence list => "[" + string.Join(", ", list.Items.Select(Write)) + "]",
        YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(e => Write(e.Key) + ": " + Write(e.Value))) + "}",
        _ => "broken",
    };

    private static string Escape(char c) => c is '"' or '\\' or < ' ' or > '~' && !char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString();

    private static Func<string, string> Insert(int at, int index)
    {
        string what = char.IsSurrogate(Nasty[index]) ? "😀" : Nasty[index].ToString();
        return text => text.Insert(at % (text.Length + 1), what);
    }

    private static Func<string, string> Delete(int at, int length) => text =>
    {
        int from = at % (text.Length + 1);
        return text.Remove(from, Math.Min(length, text.Length - from));
    };

    private static Func<string, string> CopyLine(int from, int to) => text =>
    {
        List<string> lines = [.. text.Split('\n')];
        lines.Insert(to % lines.Count, lines[from % lines.Count]);
        return string.Join('\n', lines);
    };

    private static Func<string, string> Indent(int index, int columns) => text =>
    {
        string[] lines = text.Split('\n');
        index %= lines.Length;
        lines[index] = new string(' ', columns) + lines[index].TrimStart(' ');
        return string.Join('\n', lines);
    };
}
