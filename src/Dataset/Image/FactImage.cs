using System.Buffers.Binary;
using System.ComponentModel;

namespace Dataset.Image;

/// <summary>
/// The compiled facts of one dataset. A generated class derives from it and brings the bytes (<c>ImageLayout</c> describes them)
/// and the constructors of the records. Facts are decoded when they are first asked for, by one or many threads.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class FactImage
{
    private const int PageBits = 6;
    private const int PageSize = 1 << PageBits;

    private readonly Slot[]?[] _pages;
    private readonly string[]?[] _files = new string[ImageLayout.MaxBuckets][];
    private readonly int _count;
    private readonly int _idTableSize;
    private readonly int _directory;
    private readonly int _idTable;
    private readonly int _backlinkStarts;
    private readonly int _backlinks;

    /// <summary>Reads the header of the index.</summary>
    /// <param name="index">The bytes of the index.</param>
    /// <exception cref="InvalidOperationException">The image was written by another version of the generator.</exception>
    protected FactImage(ReadOnlySpan<byte> index)
    {
        if (index[0] != ImageLayout.Version)
        {
            throw new InvalidOperationException("The facts were compiled by another version of Dataset. Rebuild the project that holds them.");
        }

        const int Width = ImageLayout.NumberWidth;
        _count = Number(index, 1);
        _idTableSize = Number(index, 1 + Width);
        int collections = Fixed(index, 1 + (2 * Width), ImageLayout.SlotWidth);
        _directory = ImageLayout.HeaderWidth + ((collections + 1) * Width);
        _idTable = _directory + (_count * (ImageLayout.BucketWidth + ImageLayout.PlaceWidth));
        _backlinkStarts = _idTable + (_idTableSize * Width);
        _backlinks = _backlinkStarts + ((_count + 1) * Width);
        _pages = new Slot[(_count + PageSize - 1) >> PageBits][];
    }

    /// <summary>The bytes of the index.</summary>
    protected abstract ReadOnlySpan<byte> Index { get; }

    /// <summary>The bytes of a bucket.</summary>
    /// <param name="number">The number of the bucket, below 64.</param>
    protected abstract ReadOnlySpan<byte> Bucket(int number);

    /// <summary>Makes the record of a class from the bytes that follow.</summary>
    /// <param name="classNumber">The number of the class in the schema.</param>
    /// <param name="reader">The reader, which stands before the first slot.</param>
    protected abstract IFact Decode(int classNumber, ref ImageReader reader);

    /// <summary>The slot with that number among the slots that refer to facts.</summary>
    /// <param name="number">The number.</param>
    protected abstract SlotInfo ReferenceSlot(int number);

    /// <summary>The table of a collection.</summary>
    /// <typeparam name="T">The class of its facts.</typeparam>
    /// <param name="name">The C# name of the collection.</param>
    /// <param name="collection">The number of the collection.</param>
    public FactTable<T> Table<T>(string name, int collection)
        where T : class, IFact
    {
        int first = Number(Index, ImageLayout.HeaderWidth + (collection * ImageLayout.NumberWidth));
        int end = Number(Index, ImageLayout.HeaderWidth + ((collection + 1) * ImageLayout.NumberWidth));
        return new FactTable<T>(this, name, first, end - first);
    }

    /// <summary>Every reference to a fact from another one, ordered by the fact that refers and by slot.</summary>
    /// <param name="fact">The fact.</param>
    public IReadOnlyList<Backlink> ReferencedBy(IFact fact)
    {
        (int start, int end) = Backlinks(fact);
        Backlink[] links = new Backlink[end - start];
        for (int i = start; i < end; i++)
        {
            (int slot, int from) = BacklinkAt(i);
            links[i - start] = new Backlink(Fact(from), ReferenceSlot(slot));
        }

        return links;
    }

    /// <summary>The facts that refer to a fact through one slot, ordered by collection and id.</summary>
    /// <typeparam name="T">The class of the facts that have the slot.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="slot">The number of the slot among the slots that refer to facts.</param>
    public FactList<T> Inverse<T>(IFact fact, int slot)
        where T : class, IFact
    {
        (int start, int end) = Backlinks(fact);
        List<T> found = [];
        for (int i = start; i < end; i++)
        {
            (int via, int from) = BacklinkAt(i);
            if (via == slot)
            {
                found.Add((T)Fact(from));
            }
        }

        return [.. found];
    }

    internal T Resolve<T>(string id)
    {
        for (int probe = FirstProbe(id), ordinal; (ordinal = NextWithId(id, ref probe)) >= 0;)
        {
            if (Fact(ordinal) is T fact)
            {
                return fact;
            }
        }

        throw new KeyNotFoundException($"No '{id}' among the facts of class {typeof(T).Name}: the dataset was compiled in spite of errors.");
    }

    /// <summary>The number of the fact with that id in a range of facts, or -1.</summary>
    internal int Ordinal(string id, int first, int count)
    {
        for (int probe = FirstProbe(id), ordinal; (ordinal = NextWithId(id, ref probe)) >= 0;)
        {
            if ((uint)(ordinal - first) < (uint)count)
            {
                return ordinal;
            }
        }

        return -1;
    }

    internal string IdOf(int ordinal)
    {
        ImageReader reader = Record(ordinal, out _).AtIdentifier();
        return reader.ReadText() ?? "";
    }

    internal IFact Fact(int ordinal)
    {
        Slot[] page = Volatile.Read(ref _pages[ordinal >> PageBits]) ?? AddPage(ordinal >> PageBits);
        return Volatile.Read(ref page[ordinal & (PageSize - 1)].Fact) ?? AddFact(page, ordinal);
    }

    private static int Fixed(ReadOnlySpan<byte> bytes, int offset, int width)
    {
        int number = 0;
        for (int i = width - 1; i >= 0; i--)
        {
            number = (number << ImageLayout.FixedBits) | bytes[offset + i];
        }

        return number;
    }

    /// <summary>A fixed number of four bytes, read at once: the hot path of every lookup.</summary>
    private static int Number(ReadOnlySpan<byte> bytes, int offset)
    {
        uint four = BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);
        return (int)((four & 0x7F) | ((four >> 1) & 0x3F80) | ((four >> 2) & 0x1FC000) | ((four >> 3) & 0xFE00000));
    }

    private Slot[] AddPage(int number)
    {
        Slot[] page = new Slot[PageSize];
        return Interlocked.CompareExchange(ref _pages[number], page, null) ?? page;
    }

    private IFact AddFact(Slot[] page, int ordinal)
    {
        ImageReader reader = Record(ordinal, out int classNumber);
        IFact fact = Decode(classNumber, ref reader);
        return Interlocked.CompareExchange(ref page[ordinal & (PageSize - 1)].Fact, fact, null) ?? fact;
    }

    private ImageReader Record(int ordinal, out int classNumber)
    {
        int entry = _directory + (ordinal * (ImageLayout.BucketWidth + ImageLayout.PlaceWidth));
        int number = Fixed(Index, entry, ImageLayout.BucketWidth);
        int place = Fixed(Index, entry + ImageLayout.BucketWidth, ImageLayout.PlaceWidth);
        ReadOnlySpan<byte> bucket = Bucket(number);
        int offset = Number(bucket, (1 + place) * ImageLayout.NumberWidth);
        ImageReader header = new(this, bucket, offset);
        classNumber = header.ReadNumber();
        string file = Files(number, bucket)[header.ReadNumber()];
        return header.Slots(file);
    }

    private string[] Files(int number, ReadOnlySpan<byte> bucket)
    {
        if (Volatile.Read(ref _files[number]) is { } known)
        {
            return known;
        }

        int facts = Number(bucket, 0);
        ImageReader reader = new(this, bucket, (1 + facts) * ImageLayout.NumberWidth);
        string[] files = [.. reader.ReadList(static (ref ImageReader r) => r.ReadText() ?? "")];
        return Interlocked.CompareExchange(ref _files[number], files, null) ?? files;
    }

    private bool HasId(int ordinal, string id)
    {
        if (Volatile.Read(ref _pages[ordinal >> PageBits]) is { } page
            && Volatile.Read(ref page[ordinal & (PageSize - 1)].Fact) is { } fact)
        {
            return fact.Id == id;
        }

        return Record(ordinal, out _).AtIdentifier().NextTextIs(id);
    }

    private int FirstProbe(string id) => (int)(StableHash.Compute(id) & (uint)(_idTableSize - 1));

    /// <summary>The number of the next fact with that id from a probe on, or -1 at the end of the chain; the probe then stands behind it.</summary>
    private int NextWithId(string id, ref int probe)
    {
        ReadOnlySpan<byte> index = Index;
        while (Number(index, _idTable + (probe * ImageLayout.NumberWidth)) - 1 is var ordinal and >= 0)
        {
            probe = (probe + 1) & (_idTableSize - 1);
            if (HasId(ordinal, id))
            {
                return ordinal;
            }
        }

        return -1;
    }

    private (int Start, int End) Backlinks(IFact fact)
    {
        for (int probe = FirstProbe(fact.Id), ordinal; (ordinal = NextWithId(fact.Id, ref probe)) >= 0;)
        {
            if (Fact(ordinal).Equals(fact))
            {
                ReadOnlySpan<byte> index = Index;
                int at = _backlinkStarts + (ordinal * ImageLayout.NumberWidth);
                return (Number(index, at), Number(index, at + ImageLayout.NumberWidth));
            }
        }

        return (0, 0);
    }

    private (int Slot, int From) BacklinkAt(int number)
    {
        int at = _backlinks + (number * ImageLayout.BacklinkWidth);
        return (Fixed(Index, at, ImageLayout.SlotWidth), Number(Index, at + ImageLayout.SlotWidth));
    }

    /// <summary>A place for a decoded fact. An array of structs needs no check of its elements' type, which an array of interfaces does.</summary>
    private struct Slot
    {
        public IFact? Fact;
    }
}
