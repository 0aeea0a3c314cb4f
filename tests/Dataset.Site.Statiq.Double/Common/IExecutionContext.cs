namespace Statiq.Common;

public interface IExecutionContext : IDocumentFactory;
