namespace Statiq.Common;

public interface IBootstrapper
{
    IDictionary<string, object> Settings { get; }

    IFileSystem FileSystem { get; }
}
