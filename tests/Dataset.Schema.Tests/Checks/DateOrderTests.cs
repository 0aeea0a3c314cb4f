using Dataset.Schema.Model;

namespace Dataset.Schema.Tests.Checks;

/// <summary>Dates in order; what may be in order is.</summary>
public sealed class DateOrderTests
{
    private static readonly SchemaModel Schema = SchemaText.Model($$"""
        types:
          edtf_date: {typeof: string, uri: edtf:EDTF}
        {{SchemaText.Things}}      start: {range: edtf_date, slot_uri: "http://schema.org/startDate"}
              end: {range: edtf_date, slot_uri: "http://schema.org/endDate"}
              steps: {range: Step, multivalued: true, inlined: true, inlined_as_list: true, slot_uri: ds:chronology}
          Step:
            attributes:
              date: {range: edtf_date, slot_uri: "http://schema.org/startDate"}

        """);

    [Theory]
    [InlineData("{start: '1990', end: '1990'}")]
    [InlineData("{start: 1990-06, end: '1990'}")] // the end may be in December
    [InlineData("{start: '1990', end: 1990-01-01}")] // the start may be that day
    [InlineData("{start: '1990', end: 1991/..}")]
    [InlineData("{end: '1990'}")]
    [InlineData("{start: '1990', steps: [{date: 1990-05}, {date: 1990-05-20}, {}, {date: '1990'}, {date: '1991'}]}")]
    [InlineData("{steps: [{date: no date}, {date: '1990'}]}", "DS0206 no date")]
    [InlineData("{start: '1991', end: 1990-12}", "DS0301 1990-12")]
    [InlineData("{start: 1990-05-02, end: 1990-05-01}", "DS0301 1990-05-01")]
    [InlineData("{start: '1992', steps: [{date: '1990'}, {date: '1991'}]}", "DS0301 '1990'")]
    [InlineData("{steps: [{date: '1992'}, {}, {date: '1991'}, {date: '1993'}]}", "DS0301 '1991'")]
    public void Dates_AreInOrder(string fact, params string[] broken)
    {
        string text = $"a: {fact}\n";
        BoundFiles files = FactText.Bind(Schema, (FactText.Path, text));

        Assert.Equal(broken, files.Issues.Select(issue => $"{issue.Rule.Id} {text.Substring(issue.Span.Start, issue.Span.Length)}"));
    }
}
