using Dataset.Exports.Shapes;
using Dataset.Exports.Tables;
using Parquet;
using Parquet.Schema;

namespace Dataset.Exports.Columnar;

/// <summary>Writes facts of a collection as a Parquet file, one row for each.</summary>
/// <param name="shape">The schema of the collection.</param>
/// <param name="about">What the file says of the dataset: key and value.</param>
internal sealed class ParquetFile(ParquetShape shape, IReadOnlyList<KeyValuePair<string, string>> about)
{
    /// <summary>The bytes of the file.</summary>
    /// <param name="facts">The facts.</param>
    public byte[] Write(IReadOnlyList<IFact> facts)
    {
        using MemoryStream stream = new();

        // Parquet.Net has no other way in; on memory nothing waits.
        WriteAsync(facts, stream).GetAwaiter().GetResult();
        return stream.ToArray();
    }

    private async Task WriteAsync(IReadOnlyList<IFact> facts, MemoryStream stream)
    {
        ParquetWriter writer = await ParquetWriter.CreateAsync(shape.Schema, stream).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            writer.CustomMetadata = about.ToDictionary(StringComparer.Ordinal);
            if (facts.Count == 0)
            {
                return;
            }

            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            foreach ((DataField field, LeafColumn leaf) in shape.Schema.DataFields.Zip(shape.Leaves))
            {
                await WriteAsync(group, field, leaf, facts).ConfigureAwait(false);
            }

            group.CompleteValidate();
        }
    }

    private static Task WriteAsync(ParquetRowGroupWriter group, DataField field, LeafColumn leaf, IReadOnlyList<IFact> facts)
    {
        if ($"{field.Path}" != leaf.Path)
        {
            throw new InvalidOperationException($"The columns of the schema are in another order than those read: '{field.Path}' and '{leaf.Path}'.");
        }

        Shredder shredder = new([.. leaf.Steps.Select(step => step())], leaf.Read, field.MaxDefinitionLevel);
        foreach (IFact fact in facts)
        {
            shredder.Add(fact);
        }

        return leaf.Type switch
        {
            ColumnType.Boolean => WriteAsync(group, field, shredder, static value => (bool)value),
            ColumnType.Integer => WriteAsync(group, field, shredder, static value => (long)value),
            ColumnType.Float => WriteAsync(group, field, shredder, static value => (double)value),
            ColumnType.Date => WriteAsync(group, field, shredder, static value => (DateOnly)value),
            _ => WriteAsync(group, field, shredder, static value => CanonicalText.Of(value).AsMemory()),
        };
    }

    private static Task WriteAsync<T>(ParquetRowGroupWriter group, DataField field, Shredder shredder, Func<object, T> convert)
        where T : struct
    {
        T[] values = [.. shredder.Values.Select(convert)];
        return group.WriteAllPartsAsync<T>(
            field,
            values,
            Levels(field.MaxDefinitionLevel, shredder.Definitions),
            Levels(field.MaxRepetitionLevel, shredder.Repetitions),
            CancellationToken.None);
    }

    /// <summary>The levels of a column, which has none where all of them are 0. A plain null would become an empty memory.</summary>
    private static ReadOnlyMemory<int>? Levels(int highest, int[] levels) => highest > 0 ? levels : default(ReadOnlyMemory<int>?);
}
