namespace Statiq.App;

public static class BootstrapperPipelineExtensions
{
    public static Bootstrapper BuildPipeline(this Bootstrapper bootstrapper, string name, Action<PipelineBuilder> buildAction)
    {
        PipelineBuilder builder = new();
        buildAction(builder);
        bootstrapper.Pipelines.Add(name, builder);
        return bootstrapper;
    }
}
