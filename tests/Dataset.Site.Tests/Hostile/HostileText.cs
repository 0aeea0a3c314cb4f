namespace Dataset.Site.Tests.Hostile;

/// <summary>Texts that would do something, or hide something, on a page that did not take them for text.</summary>
internal static class HostileText
{
    /// <summary>Markup, template languages, addresses that run, controls, directions, length.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(2)>",
        "'><svg onload=alert(3)>",
        "</title></script></style></textarea><iframe src=\"javascript:alert(4)\">",
        "<!--<script>alert(5)//-->",
        "<![CDATA[x]]> &lt;b&gt; &#60;i&#62; &amp; &",
        "@(1+1) @Html.Raw(\"<b>\") {{7*7}} {% raw %} ${7*7} <%= 7*7 %> #{7*7}",
        "*/ } body { display: none } /*",
        "javascript:alert(6)",
        "data:text/html,<script>alert(7)</script>",
        " java\tscript:alert(8)",
        "https://known.example@evil.example/",
        "controls \u0000\u0001\u0007\u0008\u000B\u000C\u001B\u001F\u007F\u0080\u0085\u009F \uFFFE\uFFFF\uFDD0",
        "halves \uD83D and \uDE00, the wrong way \uDE00\uD83D",
        "directions \u202Egpj.exe\u202C \u2066\u2067\u2068 \u200F\u200E never closed \u202E",
        "lines\u2028and\u2029paragraphs\r\nand\rreturns",
        "Z\u0351\u036B\u0343\u036A\u0302\u0332\u033A\u0348\u0333a\u0335\u031B\u0354\u0345lgo \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1F5",
        "שלום <b>عليكم</b> & \"peace\"",
        "   ",
        new('W', 10_000),
        string.Concat(Enumerable.Repeat("word & <tag> ", 800)),
    ];

    /// <summary>Identifiers that would be other files, other markup, or no file at all.</summary>
    public static readonly IReadOnlyList<string> Ids =
    [
        "../../escape", "/etc/passwd", "<script>alert(9)</script>", "\"onmouseover=alert(10)", "a b", "a%2Fb", "a?b#c", "con", "index",
        "404", "UPPER", "upper", "été", "שלום", "\u202Eabc", "line\nbreak", "nul\u0000", "half \uD83D", ".dataset-site", "a__b", new('x', 5_000),
    ];
}
