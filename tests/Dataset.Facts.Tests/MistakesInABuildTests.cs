using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dataset.Facts.Tests;

/// <summary>A project of a user's, built by MSBuild with the real facts and every kind of mistake in files of their own.</summary>
public sealed partial class MistakesInABuildTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dataset-mistakes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EachMistake_IsOneErrorOfMSBuild()
    {
        CopySeeds();
        Add("people/one.yaml", "unknown-field:\n  name: A\n  nickname: B\n  sources: [{source: tass-1828625}]\n");
        Add("people/two.yaml", "missing-field:\n  sources: [{source: tass-1828625}]\n");
        Add("people/three.yaml", "dangling-reference:\n  name: A\n  sources: [{source: tass-1828626}]\n");
        Add("people/zzz.yaml", "vladimir-putin:\n  name: A\n  sources: [{source: tass-1828625}]\n");
        Add("people/five.yaml", "duplicate-key:\n  name: A\n  name: B\n  sources: [{source: tass-1828625}]\n");
        Add("sources/six.yaml", "bad-enum:\n  title: A\n  publisher: B\n  kind: newspaper\n");
        Add("sources/seven.yaml", "impossible-date:\n  title: A\n  publisher: B\n  kind: press\n  published: 2023-02-29\n");
        Add("votes/eight.yaml", "wrong-type:\n  name: A\n  date: 2023-10-25\n  body: unsc\n  motion: B\n  counts: {in_favor: ten, against: 1, abstentions: 0}\n  sources: [{source: tass-1828625}]\n");
        Add("sources/nine.yaml", "unclosed-bracket:\n  title: [A\n  publisher: B\n  kind: press\n");
        Add("sources/ten.yaml", "tab:\n  title: A\n\tpublisher: B\n  kind: press\n");
        Add("sources/eleven.yaml", "unquoted-number:\n  title: 1984\n  publisher: B\n  kind: press\n");
        Add("person/twelve.yaml", "no-collection:\n  name: A\n");

        string[] errors = Build("class Use { object[] all = [Dataset.Facts.People.VladimirPutin, Dataset.Facts.People.MissingField, Dataset.Facts.Sources.Tab]; }");

        Assert.Equal(
            [
                "people/five.yaml(3,3): error DS0004: Key 'name' is already used in line 2. Remove one of the two, or make them a list.",
                "people/one.yaml(3,3): error DS0202: Unknown field 'nickname' in 'Person'. Fields are: id, name, description, status, replaced_by, retraction, sources, alternate_names, wikidata, birth_date, memberships.",
                "people/three.yaml(3,22): error DS0212: 'source' refers to 'tass-1828626', but no Source has that identifier. Did you mean 'tass-1828625'?",
                "people/two.yaml(1,1): error DS0203: 'missing-field' has no 'name', which every Person must have. Add a line for it.",
                "people/zzz.yaml(1,1): error DS0211: The identifier 'vladimir-putin' is already used in seeds/people/russia.yaml. Give one of the two facts another one.",
                "person/twelve.yaml(1,1): error DS0201: The folder 'person' is no collection, so nothing of it is read. Move the file to the folder of a collection: people, organizations, states, places, sources, meetings, votes, events, designations, recognitions, relations, cases, claims, disputes.",
                "sources/eleven.yaml(2,10): error DS0204: '1984' is a number, but 'title' takes a text. Put it in quotes: \"1984\".",
                "sources/nine.yaml(2,10): error DS0001: '[' is not closed. Close it with ']'.",
                "sources/seven.yaml(5,14): error DS0206: '2023-02-29' is no date: February 2023 has 28 days. Write YYYY-MM-DD, YYYY-MM or YYYY, a range as A/B, and ~ behind it for approximate.",
                "sources/six.yaml(4,9): error DS0205: 'newspaper' is no value of 'kind'. Permitted: official_record, official_statement, state_agency, wire, press, scholarly, institute, dataset, reference.",
                "sources/ten.yaml(3,1): error DS0002: Tab character. Indent and separate with spaces; inside a text write \"\\t\" in double quotes.",
                "votes/eight.yaml(6,22): error DS0204: 'ten' is a text, but 'in_favor' takes a whole number. Write digits only, without quotes or separators.",
            ],
            errors);
    }

    [Fact]
    public void GeneratorWithoutItsDependencies_StopsTheBuild()
    {
        CopySeeds();

        string[] errors = Build("class Use;", withDependencies: false);

        Assert.Contains(errors, error => error.Contains("CS8784", StringComparison.Ordinal) || error.Contains("CS8785", StringComparison.Ordinal));
    }

    private void Add(string path, string text)
    {
        string file = Path.Combine(_folder, "seeds", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void CopySeeds()
    {
        string seeds = Path.Combine(Repository.Root, "seeds");
        foreach (string file in Directory.EnumerateFiles(seeds, "*.yaml", SearchOption.AllDirectories))
        {
            Add(Path.GetRelativePath(seeds, file), File.ReadAllText(file));
        }
    }

    /// <summary>Builds and returns the errors, each once, with paths from the seeds on, in their order.</summary>
    private string[] Build(string code, bool withDependencies = true)
    {
        string generators = Path.Combine(Repository.Root, "generators", "Dataset.Generators");
        string bin = Path.Combine(generators, "bin", Repository.Configuration, "netstandard2.0");
        string schema = Path.Combine(Repository.Root, "src", "Dataset.Schema", "bin", Repository.Configuration, "netstandard2.0", "Dataset.Schema.dll");
        string dependencies = withDependencies ? $"<Analyzer Include=\"{schema}\" /><Analyzer Include=\"{Repository.YamlDotNet}\" />" : "";
        File.WriteAllText(Path.Combine(_folder, "Use.cs"), code);
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "User.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Dataset.Facts</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(IFact).Assembly.Location}" />
                <Analyzer Include="{Path.Combine(bin, "Dataset.Generators.dll")}" />
                {dependencies}
              </ItemGroup>
              <Import Project="{Path.Combine(generators, "build", "Dataset.Generators.targets")}" />
            </Project>
            """);
        ProcessStartInfo start = new("dotnet", ["build", "-clp:NoSummary", "-nologo", "-nodeReuse:false"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.NotEqual(0, process.ExitCode);
        return
        [
            .. output.Split('\n')
                .Where(line => line.Contains(": error ", StringComparison.Ordinal))
                .Select(line => ProjectSuffix().Replace(line.Trim(), "").Replace(Path.Combine(_folder, "seeds") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex(@" \[[^\]]*User\.csproj\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProjectSuffix();
}
