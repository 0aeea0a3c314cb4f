using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generators.Tests;

/// <summary>A file as the compiler hands it to the generator.</summary>
internal sealed class SeedText(string path, string text) : AdditionalText
{
    /// <summary>The folder that the dataset lies in, which must show in diagnostics and nowhere else.</summary>
    public const string Root = "/repository/";

    public override string Path => Root + path;

    public string SeedPath => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
