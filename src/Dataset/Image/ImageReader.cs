using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dataset.Image;

/// <summary>Reads one record of the image, slot by slot. Generated code calls it; it is no part of the surface for people.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ImageReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly FactImage _image;
    private readonly int _identifier;
    private int _position;

    internal ImageReader(FactImage image, ReadOnlySpan<byte> bytes, int position, string file = "", int identifier = 0)
    {
        _identifier = identifier;
        _image = image;
        _bytes = bytes;
        _position = position;
        File = file;
    }

    /// <summary>Reads a record held by value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader, which stands before the value.</param>
    public delegate T Decoder<out T>(ref ImageReader reader);

    /// <summary>The file of the record that is read.</summary>
    public readonly string File { get; }

    /// <summary>Reads a text.</summary>
    public string? ReadText()
    {
        int length = ReadNumber();
        if (length == 0)
        {
            return null;
        }

        string text = Encoding.UTF8.GetString(_bytes.Slice(_position, length - 1));
        _position += length - 1;
        return text;
    }

    /// <summary>Reads an integer.</summary>
    public long? ReadInteger() => ReadText() is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a boolean.</summary>
    public bool? ReadBoolean() => ReadNumber() switch
    {
        0 => null,
        1 => false,
        _ => true,
    };

    /// <summary>Reads a binary floating-point number.</summary>
    public double? ReadFloat() => ReadText() is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a decimal number.</summary>
    public decimal? ReadDecimal() => ReadText() is { } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a full date.</summary>
    public DateOnly? ReadDate() => ReadText() is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a date with a time.</summary>
    public DateTimeOffset? ReadDateTime() =>
        ReadText() is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;

    /// <summary>Reads a time of day.</summary>
    public TimeOfDay? ReadTime() => ReadText() is { } text ? TimeOfDay.Parse(text) : null;

    /// <summary>Reads an EDTF date.</summary>
    public EdtfDate? ReadEdtf() => ReadText() is { } text ? EdtfDate.Parse(text) : null;

    /// <summary>Reads a value of no fixed type.</summary>
    public JsonElement? ReadAny() => ReadText() is { } text ? JsonElement.Parse(text) : null;

    /// <summary>Reads the position of a permissible value in its enum.</summary>
    public int? ReadEnum() => ReadNumber() is var number and > 0 ? number - 1 : null;

    /// <summary>Reads a reference to a fact.</summary>
    /// <typeparam name="T">The range of the slot.</typeparam>
    public FactReference<T> ReadReference<T>()
        where T : class, IFact => new(ReadText());

    /// <summary>Reads references to facts; they are looked up when the list is first used.</summary>
    /// <typeparam name="T">The range of the slot.</typeparam>
    public FactList<T> ReadReferences<T>()
        where T : class, IFact
    {
        int count = ReadNumber();
        if (count == 0)
        {
            return FactList<T>.Empty;
        }

        string[] ids = new string[count];
        for (int i = 0; i < count; i++)
        {
            ids[i] = ReadText() ?? "";
        }

        return new FactList<T>(_image, ids);
    }

    /// <summary>Reads a record held by value.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="decoder">Reads it.</param>
    public T? ReadRecord<T>(Decoder<T> decoder)
        where T : class => ReadNumber() == 0 ? null : decoder(ref this);

    /// <summary>Reads a list of values.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="decoder">Reads one.</param>
    public FactList<T> ReadList<T>(Decoder<T> decoder)
    {
        int count = ReadNumber();
        if (count == 0)
        {
            return FactList<T>.Empty;
        }

        T[] items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = decoder(ref this);
        }

        return new FactList<T>(items);
    }

    /// <summary>A reader that stands before the slots, made from one that stands before the distance to the identifier.</summary>
    internal ImageReader Slots(string file)
    {
        int distance = ReadNumber();
        return new ImageReader(_image, _bytes, _position, file, _position + distance);
    }

    /// <summary>A reader that stands before the text of the identifier.</summary>
    internal readonly ImageReader AtIdentifier() => new(_image, _bytes, _identifier);

    /// <summary>Reads a number of the layout: a count, a place, or the number of a class.</summary>
    public int ReadNumber()
    {
        int number = 0;
        for (int shift = 0; ; shift += ImageLayout.VarintBits)
        {
            byte value = _bytes[_position++];
            number |= (value & (ImageLayout.VarintMore - 1)) << shift;
            if ((value & ImageLayout.VarintMore) == 0)
            {
                return number;
            }
        }
    }

    /// <summary>Whether the text that comes next is this one.</summary>
    internal bool NextTextIs(string text)
    {
        int length = ReadNumber() - 1;
        return length == text.Length && Ascii.Equals(_bytes.Slice(_position, length), text);
    }
}
