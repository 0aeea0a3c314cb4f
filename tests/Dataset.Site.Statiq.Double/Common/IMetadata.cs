namespace Statiq.Common;

public interface IMetadata;
