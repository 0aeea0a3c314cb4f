namespace Dataset.Generators.Tests;

/// <summary>The same dataset with its files in another order.</summary>
internal sealed class Shuffle
{
    public Shuffle(Sample sample)
    {
        // Every other file from behind: neither the order of paths nor its reverse.
        KeyValuePair<string, string>[] files = [.. sample.Files.OrderByDescending(file => file.Key, StringComparer.Ordinal)];
        IEnumerable<KeyValuePair<string, string>> order = files.Where((_, i) => i % 2 == 1).Concat(files.Where((_, i) => i % 2 == 0));
        Sample = Sample.Of(order);
    }

    public Sample Sample { get; }
}
