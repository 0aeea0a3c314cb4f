using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Cli.Checking;
using Dataset.Cli.Reports;
using Dataset.Cli.Shell;
using Dataset.Schema;
using Dataset.Schema.Binding;
using Dataset.Schema.Model;

namespace Dataset.Cli.Editing;

/// <summary>Writes the JSON Schema of each collection of a dataset.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class SchemaRun(Terminal terminal)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PathNames _names = new(terminal.Folder);

    /// <summary>Runs.</summary>
    /// <param name="folder">The folder of the dataset, as given.</param>
    /// <param name="output">The folder to write to, as given; null for the one in the folder of the schema.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Execute(string folder, string? output)
    {
        string path = _names.Absolute(folder);
        BoundSchema schema = new DatasetCheck(_names, new FileLoop(1, default), new NoProgress()).ReadSchema(SeedFolder.Open(path, _names.Relative(path)));
        if (schema.Model is null)
        {
            foreach (Issue issue in _names.Report(schema.Issues))
            {
                terminal.Output.Write(issue + "\n");
            }

            return ExitCode.Unusable;
        }

        string target = output is null ? Path.Combine(path, "schema", "json") : _names.Absolute(output);
        foreach (CollectionModel collection in schema.Model.Content.Collections)
        {
            TextFile.Write(Path.Combine(target, collection.Name + ".json"), new CollectionSchema(schema.Model).Of(collection).ToJsonString(Layout) + "\n", _names);
        }

        terminal.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{schema.Model.Content.Collections.Count:N0} JSON Schemas in {_names.Relative(target)}\n"));
        return ExitCode.Success;
    }
}
