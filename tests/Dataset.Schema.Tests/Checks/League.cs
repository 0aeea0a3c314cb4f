using System.Globalization;
using Dataset.Schema.Model;
using Dataset.Schema.Tests.Pages;

namespace Dataset.Schema.Tests.Checks;

/// <summary>A league of towns that votes, by the schema of the page of DS0304: three members until 1965, four since 1966, one of them with a veto.</summary>
internal static class League
{
    private static readonly (string Path, string Text)[] Base =
        [.. RulePage.All.Single(page => page.Id == "DS0304").Good.Files("yaml").Where(file => !file.Path.StartsWith("seeds/votes/", StringComparison.Ordinal))];

    private static readonly SchemaModel Schema = SchemaText.Sound(SchemaText.BindFiles(
        Base.Where(file => file.Path.StartsWith("seeds/schema/", StringComparison.Ordinal)).Select(file => (file.Path, file.Text.Replace("      vetoed_by:", MoreSlots, StringComparison.Ordinal)))));

    private static string MoreSlots => "      procedural: {range: boolean, slot_uri: ds:procedural}\n      field: {slot_uri: ds:field}\n      subject: {range: Vote, slot_uri: ds:subject}\n      vetoed_by:";

    /// <summary>The rules that a vote breaks, with the text under each squiggle.</summary>
    /// <param name="date">The date.</param>
    /// <param name="fields">The other fields, each on a line of its own.</param>
    /// <param name="more">More votes, as a file has them.</param>
    public static IEnumerable<string> Broken(string date, string fields, string more = "")
    {
        string lines = string.Concat(fields.Split('\n').Select(line => string.Create(CultureInfo.InvariantCulture, $"  {line}\n")));
        string text = $"a:\n  date: '{date}'\n  body: league-of-towns\n{lines}{more}";
        BoundFiles files = FactText.Bind(Schema, Base.Where(file => !file.Path.StartsWith("seeds/schema/", StringComparison.Ordinal)).Append(("seeds/votes/a.yaml", text)));
        return files.Issues.Select(issue => $"{issue.Rule.Id} {text.Substring(issue.Span.Start, issue.Span.Length)}");
    }
}
