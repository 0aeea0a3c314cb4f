using System.Text.Json;
using Dataset.Cli.Checking;
using Dataset.Schema;

namespace Dataset.Cli.Reports;

/// <summary>Writes a log in SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), which code hosts and editors read. The same facts give the same bytes.</summary>
/// <param name="siteUrl">The address of the site that has the pages of rules, or null for no links.</param>
internal sealed class SarifReport(string? siteUrl)
{
    /// <summary>Writes a report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where to write.</param>
    public void Write(CheckResult result, TextWriter output) => JsonDocumentText.Write(output, json =>
    {
        Rule[] rules = [.. result.Issues.Select(issue => issue.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(rules, json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Issue issue in result.Issues)
        {
            WriteResult(issue, Array.IndexOf(rules, issue.Rule), json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteTool(Rule[] rules, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dataset");
        json.WriteString("version", JsonReport.Version);
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText("shortDescription", rule.Title, json);
            if (siteUrl is not null)
            {
                json.WriteString("helpUri", JsonReport.HelpLink(siteUrl, rule));
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Issue issue, int rule, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", issue.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(issue.Rule));
        WriteText("message", issue.Message, json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(issue.Path, json);
        WriteRegion("region", issue.Start, issue.End, json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (issue.Fix is { } fix)
        {
            WriteFix(fix, fix.Path ?? issue.Path, json);
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Fix fix, string path, Utf8JsonWriter json)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText("description", fix.Title, json);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(path, json);
        json.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion("deletedRegion", edit.Start, edit.End, json);
            WriteText("insertedContent", edit.Text, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(string path, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(string name, LinePosition start, LinePosition end, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line + 1);
        json.WriteNumber("startColumn", start.Column + 1);
        json.WriteNumber("endLine", end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";
}
