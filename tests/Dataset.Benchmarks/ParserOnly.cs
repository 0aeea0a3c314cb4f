using YamlDotNet.Core;

namespace Dataset.Benchmarks;

/// <summary>What it is measured against: YamlDotNet's parser reads the same files and its events are dropped.</summary>
internal static class ParserOnly
{
    /// <summary>Reads every file of facts.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="jobs">How many files at a time.</param>
    /// <returns>The number of events.</returns>
    public static long Read(string folder, int jobs)
    {
        string[] files = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
        long total = 0;
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = jobs }, file =>
        {
            Parser parser = new(new Scanner(new StringReader(File.ReadAllText(file)), skipComments: true));
            long events = 0;
            while (parser.MoveNext())
            {
                events++;
            }

            Interlocked.Add(ref total, events);
        });
        return total;
    }
}
