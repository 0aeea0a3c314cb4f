using System.Text.RegularExpressions;

namespace Dataset.Site.Tests.Preview;

/// <summary>The preview as a contributor runs it: the real program, seeds and compiler.</summary>
[Collection(nameof(RepositoryCopyCollection))]
public sealed partial class RealPreviewTests(RepositoryCopy copy)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Fact]
    public async Task SeedBrokenAndMended_ThePageHasTheLineOfTheCheckAndComesBack()
    {
        using TemporaryFolder output = new();
        string seed = Directory.EnumerateFiles(Path.Combine(copy.Root, "seeds", "people")).Order(StringComparer.Ordinal).First();
        string sound = await File.ReadAllTextAsync(seed);
        using RunningSite run = RunningSite.StartIn(copy.Root, [], Path.Combine(copy.Binaries, "Dataset.Site.dll"), "--output", output.Path, "--serve", "--port", "0");
        using HttpClient client = new() { BaseAddress = new Uri(ReadAddress(run)), Timeout = Patience };
        using StreamReader events = new(await client.GetStreamAsync(".preview/events"));
        await NextAsync(events);

        await File.WriteAllTextAsync(seed, sound + "somebody-new:\n  nmae: Somebody\n");
        await NextAsync(events);
        string broken = await (await client.GetAsync("people/")).Content.ReadAsStringAsync();

        await File.WriteAllTextAsync(seed, sound.Replace("\n  name: ", "\n  name: The mended ", StringComparison.Ordinal));
        await NextAsync(events);
        string mended = await client.GetStringAsync("people/");

        int line = sound.Count(c => c == '\n') + 2;
        Assert.Contains($"<li>seeds/people/{Path.GetFileName(seed)}({line},3): error ", broken, StringComparison.Ordinal);
        Assert.Contains("Unknown field &#39;nmae&#39; in &#39;Person&#39;. Did you mean &#39;name&#39;?", broken, StringComparison.Ordinal);
        Assert.DoesNotContain(".csproj", broken, StringComparison.Ordinal);
        Assert.Contains(">The mended ", mended, StringComparison.Ordinal);
        Assert.Equal(0, run.Interrupt());
    }

    private static string ReadAddress(RunningSite run)
    {
        List<string> said = [];
        while (run.ReadLine() is { } line)
        {
            said.Add(line);
            if (line.StartsWith("Watching ", StringComparison.Ordinal))
            {
                return Address().Match(said[^2]).Value;
            }
        }

        Assert.Fail(string.Join('\n', said));
        return "";
    }

    private static async Task NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync().WaitAsync(Patience) is { Length: > 0 })
        {
            // An empty line ends an event.
        }
    }

    [GeneratedRegex("http://[^/ ]+/", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
