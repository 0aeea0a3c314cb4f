using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Dataset.Browser.Tests;

/// <summary>A written site as a static host shows it, on this machine only.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly WebApplication _host;

    private ServedSite(WebApplication host) => _host = host;

    /// <summary>The address of the site, with a slash at its end.</summary>
    public Uri Root => new($"{_host.Urls.First()}/");

    /// <summary>Serves a site at a free port.</summary>
    /// <param name="site">The site.</param>
    public static async Task<ServedSite> StartAsync(WrittenSite site)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication host = builder.Build();
        host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site.Folder), StaticFileOptions = { ServeUnknownFileTypes = true } });
        await host.StartAsync();
        return new ServedSite(host);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
