using System.Text.Json;
using Dataset.Schema.Tests;

namespace Dataset.Cli.Tests.Editing;

/// <summary>An editor completes and checks the facts of this repository: the schemas of the collections are written, and every file is bound to its own.</summary>
public sealed class EditorTests
{
    private const string Write = "Run 'dotnet run --project src/Dataset.Cli -- schema' and commit what it writes.";

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static string[] Written => [.. Directory.GetFiles(RepositoryFiles.At("seeds", "schema", "json")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> SeedFiles => Directory.EnumerateFiles(RepositoryFiles.At("seeds"), "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(RepositoryFiles.At("seeds"), path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("schema/", StringComparison.Ordinal));

    [Fact]
    public void Schemas_AreThoseThatTheCommandWrites()
    {
        using Workspace workspace = new();
        Assert.Equal(0, workspace.RunIn(RepositoryFiles.At(), isShown: false, "schema", "--output", workspace.Folder));

        string[] made = [.. Directory.GetFiles(workspace.Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
        Assert.True(made.SequenceEqual(Written), $"seeds/schema/json has {string.Join(", ", Written)}, but the collections are {string.Join(", ", made)}. {Write}");
        Assert.All(made, name => Assert.True(
            workspace.Read(name) == File.ReadAllText(RepositoryFiles.At("seeds", "schema", "json", name)),
            $"seeds/schema/json/{name} is not what the schema of the facts says. {Write}"));
    }

    [Fact]
    public void Settings_BindEveryCollectionToItsSchema()
    {
        using JsonDocument settings = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.At(".vscode", "settings.json")), WithComments);
        Dictionary<string, string> bound = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject()
            .ToDictionary(schema => schema.Name, schema => schema.Value.GetString()!, StringComparer.Ordinal);

        Assert.All(Written, name => Assert.Equal($"seeds/{Path.GetFileNameWithoutExtension(name)}/**/*.yaml", bound.GetValueOrDefault($"./seeds/schema/json/{name}")));
        Assert.All(bound.Keys, path => Assert.True(File.Exists(RepositoryFiles.At(path)), $".vscode/settings.json names {path}, which is not there."));
    }

    [Fact]
    public void SeedFile_NamesItsSchemaInItsFirstLine() => Assert.All(SeedFiles, path =>
    {
        string[] folders = path.Split('/')[..^1];
        string line = $"# yaml-language-server: $schema={string.Concat(folders.Select(_ => "../"))}schema/json/{folders[0]}.json";
        Assert.True(File.ReadLines(RepositoryFiles.At("seeds", path)).First() == line, $"Put this line first in seeds/{path}; by it an editor checks the file: {line}");
    });
}
