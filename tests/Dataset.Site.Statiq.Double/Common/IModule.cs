namespace Statiq.Common;

public interface IModule
{
    Task<IEnumerable<IDocument>> ExecuteAsync(IExecutionContext context);
}
