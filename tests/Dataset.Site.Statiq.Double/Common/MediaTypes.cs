namespace Statiq.Common;

/// <summary>Here because a name of ours is the same.</summary>
public static class MediaTypes
{
    public const string Html = "text/html";
}
