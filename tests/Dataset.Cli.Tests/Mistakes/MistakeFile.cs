using System.Text;
using Dataset.Schema.Tests;

namespace Dataset.Cli.Tests.Mistakes;

/// <summary>
/// A mistake of the corpus in <c>tests/Mistakes</c>: a file of facts, or the list of published identifiers, that stands beside the sound facts in
/// <c>tests/Mistakes/sound</c>. The schema is the one of the repository. Its first lines, as comments, are what is printed about it.
/// </summary>
/// <param name="Name">The file in <c>tests/Mistakes</c>.</param>
/// <param name="Path">Where it stands in the dataset: <c>seeds/meetings/tab.yaml</c>.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record MistakeFile(string Name, string Path, byte[] Bytes)
{
    private const string Comment = "# ";

    /// <summary>Every mistake, in the order of their names.</summary>
    public static IReadOnlyList<MistakeFile> All { get; } = [.. Read("seeds", path => path), .. Read("locks", _ => "seeds/ids.lock")];

    /// <summary>The schema of the repository and the sound facts.</summary>
    public static IReadOnlyList<MistakeFile> Sound { get; } =
    [
        .. Files(RepositoryFiles.At("seeds", "schema"), "*.yaml", name => "seeds/schema/" + name),
        .. Files(RepositoryFiles.At("tests", "Mistakes", "sound"), "*.yaml", name => "seeds/" + name),
    ];

    /// <summary>What is printed about it, line by line.</summary>
    public string[] Messages => [.. Header.Select(line => line[Comment.Length..])];

    /// <summary>The rules that it breaks.</summary>
    public string[] Rules => [.. Messages.Select(message => message.Split(": ")[1].Split(' ')[1])];

    /// <summary>The text as a compiler reads it: without a byte order mark.</summary>
    public string Text => new StreamReader(new MemoryStream(Bytes)).ReadToEnd();

    private IEnumerable<string> Header => Text.Split('\n').TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line.TrimEnd('\r'));

    /// <summary>These lines are printed about it. With <c>DATASET_ACCEPT=1</c> they are written into the file instead, for review.</summary>
    public void AssertPrints(string[] lines)
    {
        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") != "1")
        {
            Assert.Equal(Messages, lines);
            return;
        }

        string end = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string body = string.Join('\n', Text.Split('\n').Skip(Header.Count()));
        bool hasMark = Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        File.WriteAllText(RepositoryFiles.At("tests", "Mistakes", Name), string.Concat(lines.Select(line => Comment + line + end)) + body, new UTF8Encoding(hasMark));
    }

    private static IEnumerable<MistakeFile> Read(string folder, Func<string, string> path) =>
        Files(RepositoryFiles.At("tests", "Mistakes", folder), "*", name => path($"{folder}/{name}")).Select(file => file with { Name = $"{folder}/{file.Name}" });

    private static IEnumerable<MistakeFile> Files(string folder, string pattern, Func<string, string> path) =>
        from file in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let name = System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')
        select new MistakeFile(name, path(name), File.ReadAllBytes(file));
}
