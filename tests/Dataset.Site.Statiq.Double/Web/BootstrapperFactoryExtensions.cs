using Statiq.App;

namespace Statiq.Web;

public static class BootstrapperFactoryExtensions
{
    public static Bootstrapper CreateWeb(this BootstrapperFactory factory, string[] args) => BootstrapperFactory.Make("Web", args);
}
