namespace Statiq.Common;

public interface IMetadataValue
{
    object Get(string key, IMetadata metadata);
}
