using System.Reflection;
using System.Text.Json;
using Dataset.Benchmarks.Compiling;

namespace Dataset.Benchmarks.Sites;

/// <summary>Our site of a dataset, from YAML to pages on disk: against the floor, against an unchanged run, and against what others make of the same facts.</summary>
/// <param name="options">What is asked for.</param>
/// <param name="output">Where to write a line for each figure.</param>
internal sealed class SiteComparison(SiteOptions options, TextWriter output)
{
    private static readonly string Program = typeof(SiteComparison).Assembly.Location;

    /// <summary>The dataset of this repository.</summary>
    public static string Seeds { get; } = Path.Combine(typeof(SiteComparison).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "seeds");

    /// <summary>Measures everything, in a folder that is gone afterwards.</summary>
    public void Run()
    {
        string folder = Directory.CreateTempSubdirectory("dataset-benchmark-").FullName;
        try
        {
            Run(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Run(string folder)
    {
        string seeds = Path.Combine(folder, "seeds");
        string types = Path.Combine(folder, "Dataset.Grown.dll");
        Write(new Figure("facts", new GrownDataset(Seeds).Write(seeds, options.Facts), "facts"));
        FactAssembly.CompileTypes(seeds, types);

        Figure pages = MeasureStages(folder, seeds, types);
        (Figure Seconds, Figure Processors, Figure Memory) ours = MeasureRuns("pages", SitePart.Pages, pages, folder, seeds, types);
        MeasureRuns("whole site", SitePart.Whole, null, folder, seeds, types);
        if (options.Assembly)
        {
            Measured all = Measured.Run("dotnet", [Program, "site-assembly", seeds, Path.Combine(folder, "All.dll")]);
            Write(new Figure("C# assembly of all facts, process", all.Seconds, "s").Over(ours.Seconds));
            Write(new Figure("C# assembly of all facts, peak memory", all.PeakMegabytes, "MB").Over(ours.Memory));
        }

        if (options.Hugo is { } hugo)
        {
            MeasureOther("Hugo", hugo, ["--quiet", "--destination", "out"], pages, ours, folder, seeds, types);
        }

        if (options.Eleventy is { } eleventy)
        {
            MeasureOther("Eleventy", eleventy, ["--quiet", "--config=eleventy.config.cjs"], pages, ours, folder, seeds, types);
        }
    }

    private Figure MeasureStages(string folder, string seeds, string types)
    {
        Measured run = Measured.Run("dotnet", [Program, "site-stages", seeds, types, Path.Combine(folder, "stages")]);
        SiteStages stages = JsonSerializer.Deserialize<SiteStages>(run.Output)!;
        Directory.Delete(Path.Combine(folder, "stages"), recursive: true);
        Figure pages = new("pages of facts and lists", stages.Files, "pages");
        Figure floor = new("floor: the same bytes to the same files", stages.Floor, "processor s");
        Write(pages);
        Write(new Figure("bytes of a page", (double)stages.Bytes / stages.Files, "B"));
        Write(floor);
        Write(new Figure("compile: read, bind and check YAML", stages.Compile, "processor s").Over(floor));
        Write(new Figure("render", stages.Render, "processor s").Over(floor));
        Write(new Figure("render again", stages.RenderAgain, "processor s").Over(floor));
        Write(new Figure("write", stages.Write, "processor s").Over(floor));
        return pages;
    }

    private (Figure Seconds, Figure Processors, Figure Memory) MeasureRuns(string name, SitePart part, Figure? pages, string folder, string seeds, string types)
    {
        string target = Path.Combine(folder, "site");
        string[] command = [Program, "site-run", seeds, types, part.ToString(), target];
        Measured first = Measured.Run("dotnet", command);
        Figure seconds = new($"{name}, first run, process", first.Seconds, "s");
        Figure memory = new($"{name}, first run, peak memory", first.PeakMegabytes, "MB");
        Write(seconds);
        Write(memory);
        Figure processors = new($"{name}, first run, processors", first.ProcessorSeconds, "processor s");
        Write(processors);
        if (pages is not null)
        {
            Write(new Figure($"{name}, first run", pages.Value / first.Seconds, "pages/s"));
        }

        Measured unchanged = Measured.Run("dotnet", command);
        Write(new Figure($"{name}, unchanged run, process", unchanged.Seconds, "s").Over(seconds));
        Directory.Delete(target, recursive: true);
        return unchanged.Output.StartsWith("0 written", StringComparison.Ordinal)
            ? (seconds, processors, memory)
            : throw new InvalidOperationException($"The unchanged run of {name} wrote files: {unchanged.Output}");
    }

    private void MeasureOther(string name, string program, string[] arguments, Figure pages, (Figure Seconds, Figure Processors, Figure Memory) ours, string folder, string seeds, string types)
    {
        string source = Path.Combine(folder, name);
        Measured.Run("dotnet", [Program, "site-source", name, seeds, types, source]);
        Measured run = Measured.Run(program, arguments, source);
        FileInfo[] files = [.. new DirectoryInfo(Path.Combine(source, "out")).EnumerateFiles("*.html", SearchOption.AllDirectories)];
        if (files.Length < pages.Value)
        {
            throw new InvalidOperationException($"{name} made {files.Length} pages, and ours are {pages.Value}.");
        }

        Write(new Figure($"{name}, pages", files.Length, "pages"));
        Write(new Figure($"{name}, bytes of a page", files.Average(file => file.Length), "B"));
        Write(new Figure($"{name}, process", run.Seconds, "s").Over(ours.Seconds));
        Write(new Figure($"{name}, processors", run.ProcessorSeconds, "processor s").Over(ours.Processors));
        Write(new Figure($"{name}, peak memory", run.PeakMegabytes, "MB").Over(ours.Memory));
        Directory.Delete(source, recursive: true);
    }

    private void Write(Figure figure)
    {
        output.Write(figure + "\n");
        output.Flush();
    }
}
