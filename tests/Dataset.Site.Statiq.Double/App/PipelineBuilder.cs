using Statiq.Common;

namespace Statiq.App;

public sealed class PipelineBuilder
{
    private IModule[] _input = [];

    public bool WritesFiles { get; private set; }

    public IReadOnlyList<string> DependencyOf { get; private set; } = [];

    public IReadOnlyList<IDocument> Documents { get; private set; } = [];

    public PipelineBuilder WithInputModules(params IModule[] modules)
    {
        _input = modules;
        return this;
    }

    public PipelineBuilder WithOutputWriteFiles()
    {
        WritesFiles = true;
        return this;
    }

    public PipelineBuilder AsDependencyOf(params string[] dependencyOf)
    {
        DependencyOf = dependencyOf;
        return this;
    }

    internal async Task RunAsync(IExecutionContext context) => Documents = [.. (await Task.WhenAll(_input.Select(module => module.ExecuteAsync(context)))).SelectMany(d => d)];
}
