using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Dataset.Site.Output;
using Dataset.Site.Rendering;
using Dataset.Site.Statiq;
using Statiq.App;
using Statiq.Common;
using Statiq.Web;

namespace Dataset.Site.Tests;

/// <summary>What the host for Statiq hands over. It is compiled with the forms of Statiq that Dataset.Site.Statiq.Double writes down.</summary>
public sealed class StatiqHostTests
{
    [Theory]
    [InlineData("library")]
    [InlineData("contested")]
    [InlineData("hostile")]
    public async Task WholePages_AreTheFilesThatOurProgramWrites(string name)
    {
        using TemporaryFolder folder = new();
        new OutputFolder(folder.Path).Write(Renderer(name).GetPages());

        IReadOnlyList<IDocument> documents = await Run(DatasetPages.Whole(Renderer(name).GetPages()));

        Assert.Equal(
            folder.Digests().Where(file => !file.Key.StartsWith('.')).Select(file => (file.Key, file.Value)).Order(),
            documents.Select(document => (document.Destination.FullPath, Convert.ToHexString(SHA256.HashData(Bytes(document))))).Order());
        Assert.All(documents.Where(document => document.ContentProvider.MediaType == "text/html"), document => Assert.Contains("<html", Text(document), StringComparison.Ordinal));
    }

    [Fact]
    public async Task PagesWithoutLayout_HandNoTextOfAFactToRazor()
    {
        SitePage[] pages = [.. Renderer("hostile").GetPages().Where(page => page.IsHtml)];

        IReadOnlyList<IDocument> documents = await Run(DatasetPages.WithoutLayout(pages, "facts"));

        Assert.Equal(pages.Select(page => "facts/" + page.Path), documents.Select(document => document.Destination.FullPath));
        Assert.Equal(["@Html.Raw(Document.GetString(\"Body\"))"], documents.Select(Text).Distinct());
        // Statiq runs a plain string that begins with '=>', whatever made it.
        Assert.All(documents.SelectMany(document => document.Raw), value => Assert.IsType<PlainText>(value.Value));
    }

    [Fact]
    public async Task PagesWithoutLayout_CarryTheirPartsAsText()
    {
        SitePage page = Renderer("hostile").GetPages().Single(p => p.Path == "remarks/remark-0.html");

        IDocument document = Assert.Single(await Run(DatasetPages.WithoutLayout([page])));

        string html = Encoding.UTF8.GetString(page.ToBytes());
        Assert.Contains($"<body>\n{Value(document, "Body")}</body>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", Value(document, "Body"), StringComparison.Ordinal);
        Assert.Contains($"<title>{PageText(Value(document, "Title"))}</title>", html, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"description\" content=\"{PageText(Value(document, "Description"))}\">", html, StringComparison.Ordinal);
        Assert.Equal("../", Value(document, "Root"));
    }

    [Fact]
    public void Program_HandsOverWholePagesAndWritesToFoldersOfItsOwn()
    {
        Bootstrapper statiq = RunProgram();

        (string _, PipelineBuilder dataset) = Assert.Single(statiq.Pipelines);
        Assert.Equal("Default", statiq.Kind);
        Assert.True(dataset.WritesFiles);
        Assert.Equal(RenderedSite.Of("facts").Paths.Order(), dataset.Documents.Select(document => document.Destination.FullPath).Order());
        Assert.Equal(CleanMode.None, statiq.Settings[Keys.CleanMode]);
        Assert.All([statiq.OutputPath, statiq.TempPath, statiq.CachePath], path => Assert.StartsWith("artifacts/statiq/", path.FullPath, StringComparison.Ordinal));
    }

    [Fact]
    public void Program_TakesPartInTheContentOfASite()
    {
        Bootstrapper statiq = RunProgram("inside", "--output", "elsewhere");

        PipelineBuilder pages = statiq.Pipelines["Dataset"];
        PipelineBuilder files = statiq.Pipelines["DatasetFiles"];
        Assert.Equal("Web", statiq.Kind);
        Assert.Equal(["--output", "elsewhere"], statiq.Arguments);
        Assert.Equal(["Content"], pages.DependencyOf);
        Assert.False(pages.WritesFiles);
        Assert.True(files.WritesFiles);
        Assert.Equal(false, statiq.Settings[WebKeys.OptimizeContentFileNames]);
        Assert.Equal(CleanMode.None, statiq.Settings[Keys.CleanMode]);
        Assert.Equal(
            RenderedSite.Of("facts").Paths.Where(path => path != "404.html").Select(path => "facts/" + path).Order(),
            pages.Documents.Concat(files.Documents).Select(document => document.Destination.FullPath).Order());
    }

    [Theory]
    [MemberData(nameof(Catalogs.Names), MemberType = typeof(Catalogs))]
    public void EveryFile_HasAMediaType(string name) =>
        Assert.DoesNotContain(RenderedSite.Of(name).Paths, path => Rendering.MediaTypes.Of(path) == Rendering.MediaTypes.Unknown);

    [Fact]
    public void FileThatIsNoPage_HasNoParts() =>
        Assert.Throws<ArgumentException>(() => PageParts.Of(SiteAssets.Stylesheet));

    private static SiteRenderer Renderer(string name) => new(Catalogs.Get(name), Catalogs.Settings(name));

    private static async Task<IReadOnlyList<IDocument>> Run(DatasetPages pages)
    {
        Bootstrapper statiq = Bootstrapper.Factory.CreateDefault([]).BuildPipeline("Dataset", pipeline => pipeline.WithInputModules(pages));
        await statiq.RunAsync();
        return statiq.Pipelines["Dataset"].Documents;
    }

    private static Bootstrapper RunProgram(params string[] args)
    {
        Assert.Equal(0, typeof(DatasetPages).Assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args], null));
        return BootstrapperFactory.Last!;
    }

    private static byte[] Bytes(IDocument document)
    {
        using MemoryStream copy = new();
        using Stream stream = document.ContentProvider.GetStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(IDocument document) => Encoding.UTF8.GetString(Bytes(document));

    private static string Value(IDocument document, string key) => (string)((PlainText)document.Raw[key]).Get(key, null!);

    private static string PageText(string text) => PageTextEncoder.Instance.Encode(text);
}
