namespace Dataset.Browser.Tests;

/// <summary>The Nu HTML checker.</summary>
internal static class NuChecker
{
    /// <summary>A quotation keeps the code points of its source.</summary>
    private const string Quoted = ".*Unicode Normalization Form C.*";

    /// <summary>Checks all HTML, CSS and SVG files in a folder.</summary>
    /// <param name="folder">The absolute path of the folder.</param>
    /// <returns>What it has to say, warnings too; empty when nothing.</returns>
    public static Task<string> CheckAsync(string folder) =>
        JavaJudge.RunAsync(JavaJudge.Nu, "--skip-non-html", "--also-check-css", "--also-check-svg", "--filterpattern", Quoted, "--format", "gnu", folder);
}
