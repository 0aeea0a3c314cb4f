using System.Text.Json;
using Dataset.Benchmarks;
using Dataset.Benchmarks.Compiling;
using Dataset.Benchmarks.Others;
using Dataset.Benchmarks.Sites;

const string Usage = """
    generate FOLDER [FACTS FILES]   writes a dataset (100000 facts in 1000 files)
    measure FOLDER [RUNS]           'dataset check' against YamlDotNet's parser alone, each in processes of their own (medians of 5)
    stages FOLDER                   the stages of a check, one after the other in this process
    grow FOLDER FACTS               writes a dataset of the schema, texts and proportions of ours
    site [--facts N] [--hugo PROGRAM] [--eleventy PROGRAM] [--assembly]
                                    the site of a dataset like ours, from YAML to pages, and the same pages by Hugo and Eleventy where
                                    they are found (10000 facts); --assembly compiles the facts to C# too

    """;

switch (args)
{
    case ["generate", string folder]:
        new GeneratedDataset(100_000, 1_000).Write(folder);
        return 0;
    case ["generate", string folder, string facts, string files]:
        new GeneratedDataset(int.Parse(facts), int.Parse(files)).Write(folder);
        return 0;
    case ["grow", string folder, string facts]:
        Console.Out.Write($"{new GrownDataset(SiteComparison.Seeds).Write(folder, int.Parse(facts)):N0} facts\n");
        return 0;
    case ["stages", string folder]:
        StageClock.Run(folder, Console.Out);
        return 0;
    case ["measure", string folder]:
        Comparison.Run(folder, 5, Console.Out);
        return 0;
    case ["measure", string folder, string runs]:
        Comparison.Run(folder, int.Parse(runs), Console.Out);
        return 0;
    case ["site", .. string[] rest] when SiteOptions.Read(rest) is { } options:
        try
        {
            new SiteComparison(options, Console.Out).Run();
            return 0;
        }
        catch (InvalidOperationException e)
        {
            Console.Error.Write(e.Message + "\n");
            return 1;
        }

    // What 'measure' and 'site' run in processes of their own.
    case ["parse", string folder, string jobs]:
        Console.Out.Write($"{ParserOnly.Read(folder, int.Parse(jobs)):N0} events\n");
        return 0;
    case ["site-run", string seeds, string types, string part, string folder]:
        Dataset.Site.Output.OutputSummary summary = new SiteBuild(seeds, types, Enum.Parse<SitePart>(part)).Run(folder);
        Console.Out.Write($"{summary.Written} written, {summary.Unchanged} unchanged\n");
        return 0;
    case ["site-stages", string seeds, string types, string folder]:
        Console.Out.Write(JsonSerializer.Serialize(new SiteBuild(seeds, types, SitePart.Pages).Measure(folder)) + "\n");
        return 0;
    case ["site-assembly", string seeds, string file]:
        FactAssembly.CompileAll(seeds, file);
        return 0;
    case ["site-source", "Hugo", string seeds, string types, string folder]:
        OtherSite.WriteHugo(seeds, types, folder);
        return 0;
    case ["site-source", "Eleventy", string seeds, string types, string folder]:
        OtherSite.WriteEleventy(seeds, types, folder);
        return 0;
    default:
        Console.Error.Write(Usage);
        return 1;
}
