using System.Text.RegularExpressions;
using Dataset.Site.Output;
using Dataset.Site.Preview;
using Dataset.Site.Rendering;
using Dataset.Site.Tests.Library;

namespace Dataset.Site.Tests.Preview;

/// <summary>A preview of the library that counts its books in a seed file: <c>3</c> are three, any other text is an error.</summary>
internal sealed partial class PreviewedSite : IDisposable
{
    public const string Error = "seeds/books.yaml(1,1): error DS0108: Not a <number>.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _said = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task<int> _server;
    private readonly StreamReader _events;

    public PreviewedSite(bool watches = true)
    {
        Directory.CreateDirectory(Seeds);
        File.WriteAllText(Seed, "0");
        Write(0);
        PreviewSources? sources = watches ? new PreviewSources([Seeds], RebuildAsync) : null;
        TextWriter output = TextWriter.Synchronized(_said);
        _server = Task.Run(() => new PreviewServer(Site, output).Run(0, sources, _stop.Token));
        Assert.True(SpinWait.SpinUntil(() => _server.IsCompleted || Said.EndsWith('\n') && Address().Success, Patience), Said);
        Client = new HttpClient { BaseAddress = new Uri(Address().Value), Timeout = Patience };
        _events = new StreamReader(Client.GetStreamAsync(".preview/events").Result);
    }

    public HttpClient Client { get; }

    public string Seeds => _folder.File("seeds");

    public string Seed => Path.Combine(Seeds, "books.yaml");

    public string Site => _folder.File("site");

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public int Rebuilds { get; private set; }

    /// <summary>What a rebuild does beside writing; it gets the token that a stop cancels.</summary>
    public Func<CancellationToken, Task> OnRebuild { get; set; } = _ => Task.CompletedTask;

    public static implicit operator Uri(PreviewedSite site) => site.Client.BaseAddress!;

    /// <summary>The name of the version that the server tells next: at first the one that is there.</summary>
    public async Task<string> NextVersionAsync()
    {
        string? line;
        do
        {
            line = await _events.ReadLineAsync().WaitAsync(Patience);
        }
        while (line is not null && !line.StartsWith("data: ", StringComparison.Ordinal));
        return line ?? "no more";
    }

    public Task<string> GetAsync(string path) => Client.GetAsync(path).Result.Content.ReadAsStringAsync();

    public int Stop()
    {
        _stop.Cancel();
        return _server.WaitAsync(Patience).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        Stop();
        _events.Dispose();
        Client.Dispose();
        _stop.Dispose();
        _said.Dispose();
        _folder.Dispose();
    }

    private Match Address() => AddressText().Match(Said);

    private void Write(int books) => new OutputFolder(Site).Write(new SiteRenderer(LibraryCatalog.Create(books), new SiteSettings()).GetPages());

    private async Task<IReadOnlyList<string>> RebuildAsync(CancellationToken cancel)
    {
        Rebuilds++;
        await OnRebuild(cancel);
        if (!int.TryParse(await File.ReadAllTextAsync(Seed, cancel), out int books))
        {
            return [Error];
        }

        Write(books);
        return [];
    }

    [GeneratedRegex("http://[^/ ]+/", RegexOptions.None, 1000)]
    private static partial Regex AddressText();
}
