namespace Statiq.App;

public enum DefaultFeatures
{
    All,
}
