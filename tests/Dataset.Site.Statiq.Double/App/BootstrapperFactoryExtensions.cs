namespace Statiq.App;

public static class BootstrapperFactoryExtensions
{
    public static Bootstrapper CreateDefault(this BootstrapperFactory factory, string[] args, DefaultFeatures features = DefaultFeatures.All) =>
        BootstrapperFactory.Make("Default", args);
}
