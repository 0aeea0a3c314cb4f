using Dataset.Schema;
using Dataset.Schema.Facts;
using Dataset.Schema.Image;
using Dataset.Schema.Model;

namespace Dataset.Generators.Emit;

/// <summary>Emits the index of the data image.</summary>
internal static class IndexEmitter
{
    public static IEnumerable<GeneratedFile> Emit(EmitContext context, EquatableArray<FileKeys> keys, EquatableArray<DuplicateFact> duplicates)
    {
        ImageIndex index = ImageIndex.Make(keys, duplicates, context.Schema);
        yield return context.File("DatasetImage.Index", code =>
        {
            code.Open("internal sealed partial class DatasetImage");
            code.Line($"private static global::System.ReadOnlySpan<byte> IndexBytes => {Literal.Utf8(index.Literal)};");
            code.Line();
            code.Open("protected override global::System.ReadOnlySpan<byte> Bucket(int number) => number switch");
            foreach (int number in index.Buckets)
            {
                code.Line($"{number} => {DataEmitter.Property(number)},");
            }

            code.Line("_ => default,");
            code.Close(";");
            code.Close();
        });
    }
}
