namespace Dataset.Package.Tests;

/// <summary>Projects of users, built with the packages alone.</summary>
public sealed class ConsumerTests(PackedPackages packages)
{
    [Fact]
    public void GeneratorAloneAndNothingConfigured_ProgramPrintsFacts()
    {
        using Consumer consumer = Chemistry.In(packages, "seeds");

        consumer.Build().Lines();

        Assert.Equal(Chemistry.Facts, consumer.Run().Lines());
    }

    [Fact]
    public void ReadmeOfTheGenerator_IsADatasetThatCompiles()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "generators", "Dataset.Generators", "README.md"));
        string[] yaml = Blocks(readme, "yaml");
        using Consumer consumer = new(packages, "Chemistry", "Dataset.Generators");
        consumer.Folder.Write("seeds/schema/chemistry.yaml", yaml[0]);
        consumer.Folder.Write("seeds/elements/elements.yaml", yaml[1]);
        consumer.Folder.Write("Program.cs", $"using Chemistry;\n{Blocks(readme, "csharp").Single()}Console.WriteLine(oxygen);\n");

        consumer.Build().Lines();

        Assert.Equal(["Element { Id = oxygen, Name = Oxygen, Symbol = O }"], consumer.Run().Lines());
    }

    [Fact]
    public void BrokenFact_IsAnErrorAtItsPlace()
    {
        using Consumer consumer = Chemistry.In(packages, "seeds");
        string elements = File.ReadAllText(consumer.Folder.File("seeds/elements/elements.yaml"));
        consumer.Folder.Write("seeds/elements/elements.yaml", elements.Replace("phase: gas", "phase: gaz", StringComparison.Ordinal));

        DotnetRun build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("/seeds/elements/elements.yaml(5,10): error DS0205: 'gaz' is no value of 'phase'. Did you mean 'gas'?", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PropertiesThatAreSet_Hold()
    {
        using Consumer consumer = Chemistry.In(packages, "facts");
        string program = File.ReadAllText(consumer.Folder.File("Program.cs"));
        consumer.Folder.Write("Program.cs", program.Replace("using Chemistry;", "using Matter;", StringComparison.Ordinal));

        consumer.Build(
            "-p:DatasetSeeds=facts/", "-p:DatasetNamespace=Matter", "-p:DatasetSiteUrl=https://example.org/site",
            "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=generated").Lines();

        Assert.Equal(Chemistry.Facts, consumer.Run().Lines());
        Assert.Contains(
            Directory.EnumerateFiles(consumer.Folder.File("generated"), "*.cs", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("https://example.org/site/elements/oxygen", StringComparison.Ordinal));
    }

    [Fact]
    public void NoSchema_IsAnErrorThatNamesTheFolder()
    {
        using Consumer consumer = Chemistry.In(packages, "facts");

        DotnetRun build = consumer.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("Chemistry.csproj : error : There is no schema: no YAML file is in '", build.Output, StringComparison.Ordinal);
        Assert.Contains("/seeds/schema'. Put one there, or set DatasetSeeds to the folder that holds 'schema'.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FactsAlone_AreTypedRecords()
    {
        using Consumer consumer = new(packages, "Reader", "Dataset.Facts");
        consumer.Folder.Write("Program.cs", """
            using Dataset.Facts;

            Console.WriteLine(Meetings.PutinAbbasMoscow2024.Participants[0].Agent.Name);
            """);

        consumer.Build().Lines();

        Assert.Equal(["Vladimir Putin"], consumer.Run().Lines());
    }

    private static string[] Blocks(string readme, string language) =>
        [.. readme.Split($"```{language}\n")[1..].Select(text => text.Split("```")[0])];
}
