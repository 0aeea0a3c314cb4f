using Dataset.Site;
using Dataset.Site.Rendering;
using Dataset.Site.Statiq;
using Dataset.Site.Views;
using Statiq.App;
using Statiq.Common;
using Statiq.Web;
using Statiq.Web.Pipelines;

SiteRenderer site = new(PublishedDataset.Catalog, PublishedDataset.Settings);

// Inside the site of the folder 'input', in its layout: the pages take part in its pipeline of content, and so in its sitemap.
// Their names stay as they are, since their links name them: 'schema/Agent.html' would become 'schema/agent.html'.
if (args is ["inside", .. string[] rest])
{
    const string Folder = "facts";
    return await Bootstrapper.Factory
        .CreateWeb(rest)
        .AddSetting(Keys.CleanMode, CleanMode.None)
        .AddSetting(WebKeys.OptimizeContentFileNames, false)
        .BuildPipeline("Dataset", pipeline => pipeline
            .WithInputModules(DatasetPages.WithoutLayout(site.GetPages().Where(page => page.IsHtml && page.Path != SitePaths.NotFound), Folder))
            .AsDependencyOf(nameof(Content)))
        .BuildPipeline("DatasetFiles", pipeline => pipeline
            .WithInputModules(DatasetPages.Whole(site.GetPages().Where(page => !page.IsHtml), Folder))
            .WithOutputWriteFiles())
        .RunAsync();
}

// Whole pages, the same bytes that Dataset.Site writes, to a folder of their own.
return await Bootstrapper.Factory
    .CreateDefault(args)
    .AddSetting(Keys.CleanMode, CleanMode.None)
    .ConfigureFileSystem(files =>
    {
        files.OutputPath = "artifacts/statiq/site";
        files.TempPath = "artifacts/statiq/temp";
        files.CachePath = "artifacts/statiq/cache";
    })
    .BuildPipeline("Dataset", pipeline => pipeline
        .WithInputModules(DatasetPages.Whole(site.GetPages()))
        .WithOutputWriteFiles())
    .RunAsync();
