namespace Dataset;

/// <summary>
/// The layout of the data image, which the core writes and the runtime reads. Every byte of it is valid UTF-8, because a
/// <c>u8</c> literal can hold nothing else: numbers are written in bytes of 7 bits, texts as UTF-8.
/// </summary>
/// <remarks>
/// <para>The index, all numbers fixed, little end first:
/// version (1 byte), facts (4), id table slots (4), collections (2);
/// the first fact of each collection and the number of facts (4 each);
/// for each fact its bucket (1) and its place in the bucket (3);
/// the id table, open addressing with linear probing, fact + 1 or 0 (4 each);
/// for each fact where its backlinks begin, and their number in all (4 each);
/// the backlinks: reference slot (2), referring fact (4).
/// Facts are ordered by collection, then by id.</para>
/// <para>A bucket: facts (4); the offset of each record from the start of the bucket (4 each); the number of files and their
/// names; the records. A record: class, file, the distance from here to the identifier's text; then the slots of the class,
/// inherited ones before own ones. Here numbers are varints, and a text is its length + 1, or 0 for none, and its bytes. A bucket depends on nothing but its own facts: references are ids.</para>
/// </remarks>
internal static class ImageLayout
{
    /// <summary>The version of this layout.</summary>
    public const int Version = 1;

    /// <summary>The most buckets that an image has.</summary>
    public const int MaxBuckets = 64;

    /// <summary>Bytes of a count, an offset or a fact's number.</summary>
    public const int NumberWidth = 4;

    /// <summary>Bytes of a bucket's number.</summary>
    public const int BucketWidth = 1;

    /// <summary>Bytes of a place in a bucket.</summary>
    public const int PlaceWidth = 3;

    /// <summary>Bytes of a reference slot's number, and of the number of collections.</summary>
    public const int SlotWidth = 2;

    /// <summary>Bytes before the collections.</summary>
    public const int HeaderWidth = 1 + NumberWidth + NumberWidth + SlotWidth;

    /// <summary>Bytes of a backlink.</summary>
    public const int BacklinkWidth = SlotWidth + NumberWidth;

    /// <summary>The bits of a byte that carry a fixed number.</summary>
    public const int FixedBits = 7;

    /// <summary>The bits of a byte that carry a varint; the bit above them says that another byte follows.</summary>
    public const int VarintBits = 6;

    /// <summary>The bit of a varint's byte that says that another byte follows.</summary>
    public const int VarintMore = 1 << VarintBits;

    /// <summary>The number of slots of an id table: a power of two, at most two thirds full.</summary>
    /// <param name="facts">The number of facts.</param>
    public static int IdTableSize(int facts)
    {
        int size = 4;
        while (size * 2 < facts * 3)
        {
            size *= 2;
        }

        return size;
    }
}
