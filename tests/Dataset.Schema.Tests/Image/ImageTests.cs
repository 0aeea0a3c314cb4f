using System.Text;
using Dataset.Schema.Facts;
using Dataset.Schema.Image;
using Dataset.Schema.Model;
using Dataset.Schema.Tests.Facts;

namespace Dataset.Schema.Tests.Image;

public class ImageTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        .. Enumerable.Range(0, 40).Select(i => ($"seeds/people/{i}.yaml", $"p{i}: {{name: Person {i}, friends: [p{(i + 1) % 40}], kind: leader, alive: {(i % 2 == 0 ? "true" : "false")}}}")),
        ("seeds/people/z.yaml", "p1: {name: Again}\nz: {name: Z, mentor: p1, awards: {a: {years: [1, 2]}}, offices: [{title: x}, {title: y}]}"),
        ("seeds/people/lost.yaml", "p2: {name: Again}"),
        ("seeds/events/a.yaml", "e: {name: E, date: 2024-01-01}"),
        ("seeds/disputes/a.yaml", "d: {name: D, subject: e, field: name}\ndangling: {name: D, subject: nobody, field: name}"),
    ];

    [Theory]
    [InlineData("Ada")]
    [InlineData("")]
    [InlineData("שלום السلام 😀 é")]
    [InlineData("line\nline\r\n\ttab \" \\ { }")]
    [InlineData("\0\u0001\u007F\u0080\uFFFD\uFFFF")]
    public void Text_IsInTheBucketAsItIs(string value)
    {
        string bucket = Write(value);
        Assert.Contains(value, bucket, StringComparison.Ordinal);
        Assert.Equal(bucket, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Encoding.UTF8.GetBytes(bucket)));
    }

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(300_000)]
    public void LongText_IsInTheBucketAsItIs(int length)
    {
        string value = new('x', length);
        string bucket = Write(value);
        Assert.Contains(value, bucket, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', bucket);
    }

    [Fact]
    public void Bytes_AreThoseOfTheLiteral()
    {
        // A literal can hold what UTF-8 can; what it cannot would come back as a replacement character.
        BoundFiles files = FactText.Bind(World.Schema, Files);
        foreach (Bucket bucket in Buckets(files))
        {
            Assert.DoesNotContain('\uFFFD', BucketWriter.Write(bucket, World.Schema));
        }

        Assert.All(Index(files).Literal, c => Assert.True(c < 0x80));
    }

    [Fact]
    public void OrderOfFiles_ChangesNoByte()
    {
        BoundFiles files = FactText.Bind(World.Schema, Files);
        Random random = new(1);
        for (int i = 0; i < 5; i++)
        {
            (string, string)[] shuffled = [.. Files];
            random.Shuffle(shuffled);
            BoundFiles other = FactText.Bind(World.Schema, shuffled);
            Assert.Equal(Index(files), Index(other));
            Assert.Equal(Buckets(files), Buckets(other));
            Assert.Equal(
                Buckets(files).Select(bucket => BucketWriter.Write(bucket, World.Schema)), Buckets(other).Select(bucket => BucketWriter.Write(bucket, World.Schema)));
        }
    }

    [Fact]
    public void Duplicates_AreLeftOut()
    {
        BoundFiles files = FactText.Bind(World.Schema, Files);
        Assert.Equal(["p2", "p1"], files.Corpus.Duplicates.Select(duplicate => duplicate.Id));
        Assert.DoesNotContain(Buckets(files), bucket => BucketWriter.Write(bucket, World.Schema).Contains("Again", StringComparison.Ordinal));
    }

    [Fact]
    public void Buckets_AreThoseOfTheIndex()
    {
        BoundFiles files = FactText.Bind(World.Schema, Files);
        IEnumerable<int> withFacts = Buckets(files).Where(bucket => bucket.Files.Any(file => file.Facts.Count > 0)).Select(bucket => bucket.Number);
        Assert.Equal(Index(files).Buckets, withFacts);
        Assert.All(Buckets(files), bucket => Assert.InRange(bucket.Number, 0, 63));
    }

    [Fact]
    public void Bucket_DependsOnNoOtherFile()
    {
        BoundFiles files = FactText.Bind(World.Schema, Files);
        BoundFiles more = FactText.Bind(World.Schema, [.. Files, ("seeds/people/more.yaml", "more: {name: More}")]);
        int changed = Bucket.NumberOf("seeds/people/more.yaml");
        Assert.Equal(Buckets(files).Where(bucket => bucket.Number != changed), Buckets(more).Where(bucket => bucket.Number != changed));
    }

    [Fact]
    public void Value_ChangesItsBucketAndNotTheIndex()
    {
        (string Path, string Text)[] edited = [.. Files];
        edited[3].Text = edited[3].Text.Replace("Person 3", "Someone", StringComparison.Ordinal);
        BoundFiles before = FactText.Bind(World.Schema, Files);
        BoundFiles after = FactText.Bind(World.Schema, edited);
        Assert.Equal(Index(before), Index(after));
        Assert.Equal([Bucket.NumberOf(edited[3].Path)], Buckets(before).Zip(Buckets(after)).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Number));
    }

    [Fact]
    public void Reference_ChangesTheIndex()
    {
        (string Path, string Text)[] edited = [.. Files];
        edited[3].Text = edited[3].Text.Replace("[p4]", "[p5]", StringComparison.Ordinal);
        Assert.NotEqual(Index(FactText.Bind(World.Schema, Files)), Index(FactText.Bind(World.Schema, edited)));
    }

    [Fact]
    public void NoFacts_IsAnIndexAndNoBucket()
    {
        BoundFiles files = World.Sound("");
        Assert.Empty(Buckets(files));
        Assert.Empty(Index(files).Buckets);
        Assert.NotEmpty(Index(files).Literal);
    }

    private static EquatableArray<Bucket> Buckets(BoundFiles files) => Bucket.Group(files.Files.Select(file => file.Facts), files.Corpus.Duplicates);

    private static ImageIndex Index(BoundFiles files) => ImageIndex.Make(files.Files.Select(file => file.Keys), files.Corpus.Duplicates, World.Schema);

    private static string Write(string name)
    {
        FactValue?[] values = new FactValue?[World.Schema.Class("Word").Slots.Count];
        values[0] = new ScalarValue("a");
        values[1] = new ScalarValue(name);
        BoundFact fact = new("words", "a", new BoundRecord("Word", [.. values]));
        return BucketWriter.Write(new Bucket(0, [new FileFacts("seeds/words/a.yaml", [fact])]), World.Schema);
    }
}
