using System.Text;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Tests;

/// <summary>A current folder with files, and the command run in it. It is gone after the test.</summary>
internal sealed class Workspace : IDisposable
{
    public const string Schema = """
        id: urn:dataset:birds
        name: birds
        prefixes:
          linkml: https://w3id.org/linkml/
        imports:
          - linkml:types
        default_range: string
        classes:
          Root:
            tree_root: true
            attributes:
              birds: { range: Bird, multivalued: true, inlined: true }
          Bird:
            attributes:
              id: { identifier: true, required: true }
              name: { required: true }
              note: { recommended: true }
              eats: { range: Bird }
        """;

    /// <summary>Its absolute path.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("dataset-cli-").FullName;

    /// <summary>Who sits at the terminal; null for nobody.</summary>
    public IQuestions? Questions { get; set; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>What the last run wrote to its output.</summary>
    public string Output { get; private set; } = "";

    /// <summary>What the last run wrote to its error output.</summary>
    public string Error { get; private set; } = "";

    /// <summary>A folder with a dataset of birds; the files are given by their names in the folder of the collection.</summary>
    public static Workspace Birds(params (string Name, string Text)[] files) => Of(Schema, files);

    /// <summary>A folder with a dataset of birds by a schema of a test's own.</summary>
    public static Workspace Of(string schema, params (string Name, string Text)[] files)
    {
        Workspace workspace = new();
        workspace.Write("seeds/schema/birds.yaml", schema);
        foreach ((string name, string text) in files)
        {
            workspace.Write("seeds/birds/" + name, text);
        }

        return workspace;
    }

    public string Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Write(string path, byte[] bytes)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    /// <summary>Copies a folder; what is there already stays.</summary>
    public void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllBytes(file));
        }
    }

    /// <summary>Deletes a folder where there is one.</summary>
    public void Delete(string path)
    {
        if (Directory.Exists(Path.Combine(Folder, path)))
        {
            Directory.Delete(Path.Combine(Folder, path), recursive: true);
        }
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public int Run(params string[] args) => RunIn(Folder, isShown: false, args);

    public int RunOnTerminal(params string[] args) => RunIn(Folder, isShown: true, args);

    public int RunIn(string folder, bool isShown, params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = DatasetCommand.RunAsync(args, new Terminal(output, error, folder, isShown, isShown) { Questions = Questions, Time = Time }).GetAwaiter().GetResult();
        Output = output.ToString();
        Error = error.ToString();
        return code;
    }

    public void Dispose()
    {
        // The files of git are read-only, which stops a deletion on Windows.
        foreach (FileInfo file in new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(Folder, recursive: true);
    }
}
