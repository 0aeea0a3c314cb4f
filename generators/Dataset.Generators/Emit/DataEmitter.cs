using System.Globalization;
using Dataset.Schema.Image;

namespace Dataset.Generators.Emit;

/// <summary>Emits the bytes of a bucket.</summary>
internal static class DataEmitter
{
    /// <summary>The property that holds the bytes of a bucket.</summary>
    public static string Property(int bucket) => "Bucket" + bucket.ToString("00", CultureInfo.InvariantCulture);

    public static IEnumerable<GeneratedFile> Emit(EmitContext context, Bucket bucket)
    {
        string property = Property(bucket.Number);
        yield return context.File("DatasetImage." + property, code =>
        {
            code.Open("internal sealed partial class DatasetImage");
            code.Line($"private static global::System.ReadOnlySpan<byte> {property} => {Literal.Utf8(BucketWriter.Write(bucket, context.Schema))};");
            code.Close();
        });
    }
}
