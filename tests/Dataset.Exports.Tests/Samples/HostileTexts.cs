namespace Dataset.Exports.Tests.Samples;

/// <summary>Texts that some format, some reader or some spreadsheet may take for something else.</summary>
internal static class HostileTexts
{
    /// <summary>Texts that a spreadsheet would run.</summary>
    public static readonly string[] Formulas =
    [
        "=1+1", "=HYPERLINK(\"https://example.org\",\"x\")", "+1", "-1", "-2+3+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20A1",
    ];

    /// <summary>All of them.</summary>
    public static readonly string[] All =
    [
        .. Formulas,
        "", " ", "'", "''", "'=1", "NULL", "null", "NA", "NaN", "true", "1e5", "007", "\\N", "a,b;c\td", "\"quoted\"", "he said \"\"", "line\nfeed", "line\r\nend", "\r", "nul\0inside", "\uFEFFmark", "\u0001\u001F",
        "\u2028\u2029\u0085", "<script>alert(1)</script>", "]]>", "{{ 7*7 }}", "@(1+1)", "${x}", "%00", "'; DROP TABLE facts; --", "\\u0041", "مرحبا بالعالم", "שלום, עולם", "מעורב mixed نص", "\u202Eturned", "😀 beyond", "é", "e\u0301",
        "  spaces around  ", "a\\", "#", "--", "/*", "@id", "@type", "$ref", "_:b0", "~",
    ];
}
