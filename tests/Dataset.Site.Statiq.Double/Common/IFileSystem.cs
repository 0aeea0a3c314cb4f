namespace Statiq.Common;

public interface IFileSystem
{
    NormalizedPath OutputPath { get; set; }

    NormalizedPath TempPath { get; set; }

    NormalizedPath CachePath { get; set; }
}
