using Dataset.Benchmarks;

const string Usage = """
    generate FOLDER [FACTS FILES]   writes a dataset (100000 facts in 1000 files)
    measure FOLDER [RUNS]           'dataset check' against YamlDotNet's parser alone, each in processes of their own (medians of 5)
    stages FOLDER                   the stages of a check, one after the other in this process
    parse FOLDER JOBS               YamlDotNet's parser alone, for 'measure'

    """;

switch (args)
{
    case ["generate", string folder]:
        new GeneratedDataset(100_000, 1_000).Write(folder);
        return 0;
    case ["generate", string folder, string facts, string files]:
        new GeneratedDataset(int.Parse(facts), int.Parse(files)).Write(folder);
        return 0;
    case ["parse", string folder, string jobs]:
        Console.Out.Write($"{ParserOnly.Read(folder, int.Parse(jobs)):N0} events\n");
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
    default:
        Console.Error.Write(Usage);
        return 1;
}
