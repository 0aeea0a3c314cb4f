using System.Net;
using Dataset.Cli.Shell;
using Dataset.Cli.Sources;

namespace Dataset.Cli.Tests.Sources;

/// <summary>A dataset of documents, a server that has them, and a client that is quick to give up.</summary>
internal sealed class Library : IAsyncDisposable
{
    private const string Schema = """
        id: urn:dataset:library
        name: library
        prefixes:
          linkml: https://w3id.org/linkml/
          schema: http://schema.org/
          ds: "urn:dataset:vocabulary:"
        imports:
          - linkml:types
        default_range: string
        classes:
          Root:
            tree_root: true
            attributes:
              documents: { range: Report, multivalued: true, inlined: true }
          Document:
            class_uri: ds:Source
            attributes:
              id: { identifier: true, required: true }
              place: { slot_uri: schema:url, range: uri }
              copy: { slot_uri: schema:archivedAt, range: uri }
          Report:
            is_a: Document
        """;

    public Library()
    {
        Server = new LocalServer(Time);
        Workspace = new Workspace { Time = Time };
        Workspace.Write("seeds/schema/library.yaml", Schema);
    }

    public InstantTime Time { get; } = new();

    public LocalServer Server { get; }

    public Workspace Workspace { get; }

    /// <summary>What the last run wrote to its output.</summary>
    public string Output { get; private set; } = "";

    /// <summary>The lines of the file of what is known.</summary>
    public string[] Known => Workspace.Read("seeds/sources.status.jsonl").Replace(Server.Address, "S", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes the documents, each with its address; a path is one of the server.</summary>
    public Library Has(params (string Id, string Url)[] documents)
    {
        Workspace.Write("seeds/documents/all.yaml", string.Concat(documents.Select(d => $"{d.Id}:\n  place: {(d.Url[0] == '/' ? Server.Address : "")}{d.Url}\n")));
        return this;
    }

    /// <summary>Reads all documents, and gives the one line that is known then, without identifier, address and date.</summary>
    public async Task<string> ReadAsync(string url)
    {
        await RunAsync(Has(("a", url)).Settings());
        string line = Assert.Single(Known);
        string head = $"{{\"id\":\"a\",\"url\":\"{(url[0] == '/' ? "S" : "")}{url}\",\"checked\":\"2026-01-31\",";
        return line.StartsWith(head, StringComparison.Ordinal) ? line[head.Length..^1].Replace("\"", "", StringComparison.Ordinal) : line;
    }

    public async Task RunAsync(SourcesSettings settings)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = await new SourcesRun(new Terminal(output, error, Workspace.Folder) { Time = Time }, settings).ExecuteAsync(TestContext.Current.CancellationToken);
        Output = output.ToString().Replace(Server.Address, "S", StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    public SourcesSettings Settings() => new("seeds", new ClientSettings
    {
        UserAgent = "dataset-sources/test",
        Timeout = TimeSpan.FromSeconds(0.4),

        // The server is at the first of these; the second stands for a service that is not for strangers.
        Goes = address => address.Equals(IPAddress.Loopback),
    })
    { Checks = true };

    public static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Workspace.Dispose();
    }

}
