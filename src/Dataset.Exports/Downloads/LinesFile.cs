using System.Buffers;
using Dataset.Exports.Json;
using Dataset.Exports.Shapes;

namespace Dataset.Exports.Downloads;

/// <summary>Writes JSON Lines: a fact on a line.</summary>
internal static class LinesFile
{
    /// <summary>The bytes of a collection's file.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="facts">Writes a fact.</param>
    public static byte[] Write(CollectionShape collection, FactWriter facts)
    {
        ArrayBufferWriter<byte> buffer = new();
        foreach (IFact fact in collection.Facts)
        {
            JsonText.WriteLine(buffer, json => facts.Write(json, collection, fact));
        }

        return buffer.WrittenSpan.ToArray();
    }
}
