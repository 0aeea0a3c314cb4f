using System.Text;
using Dataset.Schema.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Generators.Emit;

/// <summary>Hands generated files to the compiler; none while the schema has an error.</summary>
/// <param name="Schema">The schema, or null.</param>
/// <param name="Options">What the project says.</param>
internal sealed record Emission(SchemaModel? Schema, GeneratorOptions Options)
{
    public void Emit(SourceProductionContext output, Func<EmitContext, IEnumerable<GeneratedFile>> emitter)
    {
        if (Schema is null)
        {
            return;
        }

        foreach (GeneratedFile file in emitter(new EmitContext(Schema, Options.Namespace, Options.SiteUrl)))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
