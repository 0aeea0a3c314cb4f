using System.Globalization;
using System.Net;
using Dataset.Site.Output;
using Microsoft.Extensions.FileProviders;

namespace Dataset.Site.Preview;

/// <summary>Shows a written site on this machine only, as a static host would, and again whenever its sources change.</summary>
/// <param name="folder">The absolute path of the site.</param>
/// <param name="output">Where it is told what happens.</param>
public sealed class PreviewServer(string folder, TextWriter output)
{
    private readonly PreviewState _state = new();

    /// <summary>Serves until the process is asked to stop.</summary>
    /// <param name="port">The port on 127.0.0.1; 0 takes any free one.</param>
    /// <param name="sources">What is watched, or null to serve the site as it is.</param>
    /// <param name="stop">Stops it too.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="SiteOutputException">The port cannot be used, or the sources cannot be watched.</exception>
    public int Run(int port, PreviewSources? sources, CancellationToken stop = default)
    {
        using SourceWatcher? watcher = sources is null ? null : new SourceWatcher(sources.Folders);
        using WebApplication app = Build(port);
        try
        {
            app.Start();
        }
        catch (IOException e)
        {
            throw new SiteOutputException(string.Create(CultureInfo.InvariantCulture, $"Cannot serve on port {port}: {e.Message} Choose another with --port."), e);
        }

        using CancellationTokenRegistration stopping = stop.Register(app.Lifetime.StopApplication);
        output.Write($"Serving {app.Urls.First()}/ (Ctrl+C stops)\n");
        output.Write(sources is null
            ? "This program runs without its repository, so it does not watch: make the site anew to see changes.\n"
            : $"Watching {string.Join(", ", sources.Folders.Select(Path.GetFileName))}: pages load again when a file changes.\n");
        output.Flush();
        Task loop = sources is null ? Task.CompletedTask : WatchAsync(sources, watcher!, app.Lifetime);
        app.WaitForShutdown();
        loop.GetAwaiter().GetResult();
        return 0;
    }

    private async Task WatchAsync(PreviewSources sources, SourceWatcher watcher, IHostApplicationLifetime lifetime)
    {
        try
        {
            await new PreviewLoop(sources, _state, output).RunAsync(watcher, lifetime.ApplicationStopping);
        }
        finally
        {
            // Should it fail, the server does not go on as if it watched.
            lifetime.StopApplication();
        }
    }

    private WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        WebApplication app = builder.Build();
        PhysicalFileProvider files = new(folder);
        PreviewPages pages = new(files, _state);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.Use(next => context => pages.ServeAsync(context, next));
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true, OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache" });
        app.UseRouting(); // Behind the files, which a fallback would win over otherwise.
        app.MapGet(PreviewPages.Script, PreviewPages.ServeScript);
        app.MapGet(PreviewPages.Events, () => TypedResults.ServerSentEvents(_state.FollowAsync(app.Lifetime.ApplicationStopping)));
        app.MapFallback(pages.ServeNotFoundAsync);
        return app;
    }
}
