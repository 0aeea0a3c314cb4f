using System.Text;
using Dataset.Site.Rendering;
using Dataset.Site.Views;
using Microsoft.Extensions.FileProviders;

namespace Dataset.Site.Preview;

/// <summary>Serves the pages of a site with the script that loads them again, or says why there is no new one.</summary>
/// <param name="files">The folder of the site.</param>
/// <param name="state">What is shown.</param>
internal sealed class PreviewPages(IFileProvider files, PreviewState state)
{
    /// <summary>Where the browser hears of changes. No collection has a dot in its name.</summary>
    public const string Events = "/.preview/events";

    /// <summary>Where the script is.</summary>
    public const string Script = "/.preview/reload.js";

    private const string Extension = ".html";
    private const string BodyEnd = "</body>";

    /// <summary>Answers requests for pages, and leaves others to what follows.</summary>
    /// <param name="context">The request.</param>
    /// <param name="next">What follows.</param>
    public Task ServeAsync(HttpContext context, RequestDelegate next)
    {
        string path = context.Request.Path.Value!.TrimStart('/');
        return path.EndsWith(Extension, StringComparison.Ordinal) && files.GetFileInfo(path) is { Exists: true } file
            ? ShowAsync(context, path, file, StatusCodes.Status200OK)
            : next(context);
    }

    /// <summary>Answers a request for what is not there.</summary>
    /// <param name="context">The request.</param>
    public Task ServeNotFoundAsync(HttpContext context) =>
        ShowAsync(context, SitePaths.NotFound, files.GetFileInfo(SitePaths.NotFound), StatusCodes.Status404NotFound);

    /// <summary>Answers a request for the script.</summary>
    public static IResult ServeScript() => Results.Bytes(EmbeddedFiles.Read("preview/reload.js"), "text/javascript; charset=utf-8");

    private async Task ShowAsync(HttpContext context, string path, IFileInfo file, int status)
    {
        // The version is read first: if another one comes while the page is read, the script loads it once more.
        PreviewVersion version = state.Current;
        bool isBroken = version.Errors.Count > 0 && !ErrorPage.IsLinked(path, version.Errors);
        string page = isBroken ? ErrorPage.Write(version.Errors) : await ReadAsync(file, context.RequestAborted);
        context.Response.StatusCode = isBroken ? StatusCodes.Status500InternalServerError : status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(AddScript(page, version), context.RequestAborted);
    }

    private static async Task<string> ReadAsync(IFileInfo file, CancellationToken cancel)
    {
        using StreamReader reader = new(file.CreateReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(cancel);
    }

    private static string AddScript(string page, PreviewVersion version)
    {
        int end = page.LastIndexOf(BodyEnd, StringComparison.Ordinal);
        return page.Insert(end < 0 ? page.Length : end, $"<script src=\"{Script}\" data-version=\"{version.Name}\"></script>\n");
    }
}
