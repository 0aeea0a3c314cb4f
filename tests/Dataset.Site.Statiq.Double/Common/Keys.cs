namespace Statiq.Common;

public static class Keys
{
    public const string CleanMode = nameof(CleanMode);

    public const string Title = nameof(Title);
}
