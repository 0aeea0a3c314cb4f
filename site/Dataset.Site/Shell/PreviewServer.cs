using System.Globalization;
using System.Net;
using Dataset.Site.Output;
using Dataset.Site.Views;
using Microsoft.Extensions.FileProviders;

namespace Dataset.Site.Shell;

/// <summary>Shows a written site on this machine only, as a static host would.</summary>
public static class PreviewServer
{
    /// <summary>Serves until the process is asked to stop.</summary>
    /// <param name="folder">The absolute path of the site.</param>
    /// <param name="port">The port on 127.0.0.1.</param>
    /// <param name="output">Where the address is said.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="SiteOutputException">The port cannot be used.</exception>
    public static int Run(string folder, int port, TextWriter output)
    {
        using WebApplication app = Build(folder, port);
        try
        {
            app.Start();
        }
        catch (IOException e)
        {
            throw new SiteOutputException(string.Create(CultureInfo.InvariantCulture, $"Cannot serve on port {port}: {e.Message} Choose another with --port."), e);
        }

        output.Write($"Serving {app.Urls.First()}/ (Ctrl+C stops)\n");
        output.Flush();
        app.WaitForShutdown();
        return 0;
    }

    private static WebApplication Build(string folder, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        WebApplication app = builder.Build();
        PhysicalFileProvider files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(files.GetFileInfo(SitePaths.NotFound));
        });
        return app;
    }
}
