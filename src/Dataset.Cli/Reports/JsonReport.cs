using System.Reflection;
using System.Text.Json;
using Dataset.Cli.Checking;
using Dataset.Schema;

namespace Dataset.Cli.Reports;

/// <summary>Writes one JSON document. The same facts give the same bytes, so that it says nothing of time.</summary>
/// <param name="siteUrl">The address of the site that has the pages of rules, or null for no links.</param>
internal sealed class JsonReport(string? siteUrl)
{
    /// <summary>The version of the program.</summary>
    public static string Version =>
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The address of the page of a rule.</summary>
    /// <param name="siteUrl">The address of the site.</param>
    /// <param name="rule">The rule.</param>
    public static string HelpLink(string siteUrl, Rule rule) => $"{siteUrl}/rules/{rule.Id}.html";

    /// <summary>Writes a report.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where to write.</param>
    public void Write(CheckResult result, TextWriter output) => JsonDocumentText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteString("name", "dataset");
        json.WriteString("version", Version);
        json.WriteEndObject();
        WriteSummary(result, json);
        json.WriteStartArray("issues");
        foreach (Issue issue in result.Issues)
        {
            WriteIssue(issue, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteSummary(CheckResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject("summary");
        json.WriteBoolean("schemaIsSound", result.IsSchemaSound);
        json.WriteNumber("facts", result.Facts);
        json.WriteNumber("files", result.Files);
        json.WriteNumber("errors", result.Errors);
        json.WriteNumber("warnings", result.Warnings);
        json.WriteEndObject();
    }

    private void WriteIssue(Issue issue, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", issue.Rule.Id);
        json.WriteString("title", issue.Rule.Title);
        json.WriteString("severity", issue.Rule.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("message", issue.Message);
        json.WriteString("path", issue.Path);
        WritePosition("start", issue.Start, json);
        WritePosition("end", issue.End, json);
        json.WriteString("helpLink", siteUrl is null ? null : HelpLink(siteUrl, issue.Rule));
        WriteFix(issue, json);
        json.WriteEndObject();
    }

    private static void WriteFix(Issue issue, Utf8JsonWriter json)
    {
        if (issue.Fix is not { } fix)
        {
            json.WriteNull("fix");
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title);
        json.WriteBoolean("isSafe", fix.IsSafe);
        json.WriteString("path", fix.Path ?? issue.Path);
        json.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            WritePosition("start", edit.Start, json);
            WritePosition("end", edit.End, json);
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePosition(string name, LinePosition position, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        json.WriteEndObject();
    }
}
