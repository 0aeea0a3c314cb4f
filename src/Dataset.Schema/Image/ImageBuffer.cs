using System.Text;

namespace Dataset.Schema.Image;

/// <summary>Bytes of the data image in the making; every one of them is valid UTF-8.</summary>
internal sealed class ImageBuffer
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    /// <summary>The bytes as the text that a <c>u8</c> literal holds.</summary>
    public string ToText() => Encoding.UTF8.GetString(_bytes, 0, Length);

    public void Append(ImageBuffer other)
    {
        Reserve(other.Length);
        Buffer.BlockCopy(other._bytes, 0, _bytes, Length, other.Length);
        Length += other.Length;
    }

    public void Fixed(int number, int width)
    {
        if (number >> (ImageLayout.FixedBits * width) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(number), "The dataset is too large for the layout of the image.");
        }

        Reserve(width);
        for (int i = 0; i < width; i++)
        {
            _bytes[Length++] = (byte)(number & ((1 << ImageLayout.FixedBits) - 1));
            number >>= ImageLayout.FixedBits;
        }
    }

    public void Varint(int number)
    {
        Reserve(6);
        for (; number >= ImageLayout.VarintMore; number >>= ImageLayout.VarintBits)
        {
            _bytes[Length++] = (byte)((number & (ImageLayout.VarintMore - 1)) | ImageLayout.VarintMore);
        }

        _bytes[Length++] = (byte)number;
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            Varint(0);
            return;
        }

        int length = Encoding.UTF8.GetByteCount(text);
        Varint(length + 1);
        Reserve(length);
        Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length);
        Length += length;
    }

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + more));
        }
    }
}
