namespace Statiq.Common;

public abstract class Module : IModule
{
    public Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context) => ExecuteContextAsync(context);

    protected virtual Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) => Task.FromResult<IEnumerable<IDocument>>([]);
}
