using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Cli.Checking;
using Dataset.Cli.Shell;

namespace Dataset.Cli.Sources;

/// <summary>The file of what is known of addresses: a line of JSON for each source, ordered by identifier. It is no YAML, and so neither schema nor facts.</summary>
/// <param name="path">Its absolute path.</param>
/// <param name="names">How the user sees paths.</param>
internal sealed class StatusFile(string path, PathNames names)
{
    /// <summary>Its name, in the folder of the dataset.</summary>
    public const string Name = "sources.status.jsonl";

    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The path as the user sees it.</summary>
    public string Shown => names.Relative(path);

    /// <summary>What it holds by identifier; nothing where there is no file yet.</summary>
    /// <exception cref="UnusableException">A line cannot be read.</exception>
    public IReadOnlyDictionary<string, SourceStatus> Read()
    {
        Dictionary<string, SourceStatus> statuses = [];
        string[] lines = File.Exists(path) ? TextFile.Read(path, names).Split('\n') : [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                SourceStatus status = Parse(lines[i], i + 1);
                statuses[status.Id] = status;
            }
        }

        return statuses;
    }

    /// <summary>Writes it; it is the old or the new one at every moment.</summary>
    /// <param name="statuses">What it is to hold.</param>
    /// <exception cref="UnusableException">It cannot be written.</exception>
    public void Write(IEnumerable<SourceStatus> statuses)
    {
        StringBuilder text = new();
        foreach (SourceStatus status in statuses.OrderBy(status => status.Id, StringComparer.Ordinal))
        {
            text.Append(JsonSerializer.Serialize(status, Layout)).Append('\n');
        }

        TextFile.Replace(path, text.ToString(), names);
    }

    private SourceStatus Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<SourceStatus>(line, Layout) is { Id: not null, Url: not null, Checked: not null } status ? status : throw new JsonException("a field is missing");
        }
        catch (JsonException)
        {
            throw new UnusableException($"{Shown}({number},1) cannot be read. Take the line out; the source is then read again.");
        }
    }
}
