using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dataset.Cli.Reports;
using Dataset.Schema.Diff;

namespace Dataset.Cli.Releasing;

/// <summary>A release of a dataset: which facts it has and what changed in them. The same revisions give the same files.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Previous">The version of the release before, or null for the first.</param>
/// <param name="Date">When the commit of its facts was made.</param>
/// <param name="Commit">The full name of that commit.</param>
/// <param name="Diff">What changed; for the first release nothing.</param>
/// <param name="Old">The facts of the release before, ordered.</param>
/// <param name="New">Its facts, ordered.</param>
internal sealed record Release(Version Version, Version? Previous, DateTimeOffset Date, string Commit, DatasetDiff Diff, IReadOnlyList<PlainFact> Old, IReadOnlyList<PlainFact> New)
{
    /// <summary>What changed, for programs and for the site.</summary>
    public string Changes => Document(json =>
    {
        json.WriteString("version", Version.ToString());
        json.WriteString("previous", Previous?.ToString());
        json.WriteString("date", Date.UtcDateTime);
        json.WriteString("commit", Commit);
        DiffJson.WriteContent(Diff, json);
    });

    /// <summary>Every fact with the SHA-256 of its line.</summary>
    public string Manifest => Document(json =>
    {
        json.WriteString("version", Version.ToString());
        json.WriteString("date", Date.UtcDateTime);
        json.WriteNumber("count", New.Count);
        json.WriteStartObject("sha256");
        foreach (PlainFact fact in New)
        {
            json.WriteString($"{fact.Collection}/{fact.Id}", Hash(fact));
        }

        json.WriteEndObject();
    });

    /// <summary>The difference to the release before, line by line.</summary>
    public string Delta => FactLines.Delta(Old, New);

    /// <summary>The SHA-256 of the line of a fact, without the line end, in small hexadecimal digits.</summary>
    public static string Hash(PlainFact fact) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fact.Line)));

    private static string Document(Action<Utf8JsonWriter> write)
    {
        using StringWriter text = new();
        JsonDocumentText.Write(text, json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
        return text.ToString();
    }
}
