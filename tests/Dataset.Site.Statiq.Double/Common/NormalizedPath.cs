namespace Statiq.Common;

public readonly record struct NormalizedPath(string FullPath)
{
    public static implicit operator NormalizedPath(string path) => new(path);

    public override string ToString() => FullPath;
}
