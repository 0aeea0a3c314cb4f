namespace Statiq.Common;

public static class BootstrapperExtensions
{
    public static TBootstrapper AddSetting<TBootstrapper>(this TBootstrapper bootstrapper, string key, object value)
        where TBootstrapper : IBootstrapper
    {
        bootstrapper.Settings[key] = value;
        return bootstrapper;
    }

    public static TBootstrapper ConfigureFileSystem<TBootstrapper>(this TBootstrapper bootstrapper, Action<IFileSystem> action)
        where TBootstrapper : IBootstrapper
    {
        action(bootstrapper.FileSystem);
        return bootstrapper;
    }
}
