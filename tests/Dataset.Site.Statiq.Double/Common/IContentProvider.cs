namespace Statiq.Common;

public interface IContentProvider
{
    string MediaType { get; }

    Stream GetStream();
}
