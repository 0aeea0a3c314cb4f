namespace Statiq.Web;

public static class WebKeys
{
    public const string OptimizeContentFileNames = nameof(OptimizeContentFileNames);
}
