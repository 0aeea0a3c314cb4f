using System.Diagnostics;
using CsCheck;
using Dataset.Exports.Tests.Samples;

namespace Dataset.Exports.Tests;

/// <summary>The same facts give the same bytes, and soon.</summary>
public sealed class ReproducibleTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    [Fact]
    public void TwoRuns_GiveTheSameBytes()
    {
        WrittenExports first = new(Facts.Catalog.Instance);
        WrittenExports second = new(Facts.Catalog.Instance);

        Assert.Equal(first.Paths, second.Paths);
        Assert.All(first.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(second.Bytes(file.Key)), file.Key));
    }

    [Fact]
    public void AnyFacts_GiveTheSameBytesTwice() => GeneratedFacts.Catalogs.Sample(
        catalog => Assert.Equal(new WrittenExports(catalog).Files, new WrittenExports(catalog).Files),
        iter: 3,
        threads: 1);

    [Fact]
    public void FilesThatPagesShare_AreMadeOnceAndOnAnyThread()
    {
        DatasetExports exports = new(Facts.Catalog.Instance, WrittenExports.Published);
        WrittenExports expected = new(Facts.Catalog.Instance);

        Parallel.ForEach(exports.Files, file => Assert.True(file.ToBytes().AsSpan().SequenceEqual(expected.Bytes(file.Path)), file.Path));
    }

    /// <summary>The time of the processor is what is held to the limit: that of the clock depends on what else the machine does.</summary>
    [Fact]
    public void RealFacts_TakeAtMostThreeSeconds()
    {
        _ = Facts.Catalog.Instance.Collections.Sum(collection => collection.Facts.Count);
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        Stopwatch clock = Stopwatch.StartNew();

        long bytes = new DatasetExports(Facts.Catalog.Instance, WrittenExports.Published).Files.Sum(file => (long)file.ToBytes().Length);

        process.Refresh();
        TimeSpan spent = process.TotalProcessorTime - before;
        output.WriteLine($"{bytes:N0} bytes in {clock.Elapsed.TotalSeconds:N2} s, {spent.TotalSeconds:N2} s of the processor");
        Assert.True(clock.Elapsed <= Limit || spent <= Limit, $"The exports took {clock.Elapsed.TotalSeconds:N2} s, {spent.TotalSeconds:N2} s of the processor.");
    }
}
