using Statiq.Common;

namespace Statiq.App;

/// <summary>Keeps what the host asks for; a run executes the modules of the inputs and writes nothing.</summary>
/// <param name="kind">By which method it was made.</param>
/// <param name="args">The arguments that Statiq would read.</param>
public sealed class Bootstrapper(string kind, string[] args) : IBootstrapper, IFileSystem, IExecutionContext
{
    public static readonly BootstrapperFactory Factory = new();

    public string Kind => kind;

    public IReadOnlyList<string> Arguments => args;

    public IDictionary<string, object> Settings { get; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public IFileSystem FileSystem => this;

    public NormalizedPath OutputPath { get; set; } = "output";

    public NormalizedPath TempPath { get; set; } = "temp";

    public NormalizedPath CachePath { get; set; } = "cache";

    public IDictionary<string, PipelineBuilder> Pipelines { get; } = new Dictionary<string, PipelineBuilder>(StringComparer.Ordinal);

    public async Task<int> RunAsync()
    {
        foreach (PipelineBuilder pipeline in Pipelines.Values)
        {
            await pipeline.RunAsync(this);
        }

        return 0;
    }

    IDocument IDocumentFactory.CreateDocument(in NormalizedPath source, in NormalizedPath destination, IEnumerable<KeyValuePair<string, object>> items, IContentProvider contentProvider) =>
        source == default
            ? new Document(destination, contentProvider, items.ToDictionary(StringComparer.Ordinal))
            : throw new InvalidOperationException("A document with a source stands for a file of the input, and a page is none.");

    private sealed record Document(NormalizedPath Destination, IContentProvider ContentProvider, IReadOnlyDictionary<string, object> Raw) : IDocument;
}
