using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Benchmarks.Compiling;

/// <summary>A file of seeds as the compiler hands it to the generator.</summary>
/// <param name="file">The file.</param>
/// <param name="name">Its path from the folder of the dataset on.</param>
internal sealed class SeedText(string file, string name) : AdditionalText
{
    public override string Path => file;

    public string Name => name;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(file), Encoding.UTF8);
}
