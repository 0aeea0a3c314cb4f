namespace Dataset.Cli.Tests.Adding;

/// <summary>Adding an entry without a terminal.</summary>
public sealed class NewTests
{
    private const string TallPoppy = """
        tall-poppy:
          name: 'Tall poppy # 4'
          color: red
          found: '2005'
          grown:
            - by: ada-wong
              place: 'a: b'

        """;

    [Fact]
    public void EntryWithAllValues_IsPutWhereItsDateBelongsAndNothingElseChanges()
    {
        using Workspace workspace = Garden.Create();

        int code = workspace.Run(["new", "plants", "tall-poppy", "--set", "found=2005", .. Garden.Values]);

        Assert.True(code == 0, workspace.Error);
        Assert.Equal("seeds/plants/poppies.yaml: tall-poppy was added.\n", workspace.Output);
        Assert.Contains("dataset check", workspace.Error, StringComparison.Ordinal);
        Assert.Contains("/plants/tall-poppy.html", workspace.Error, StringComparison.Ordinal);
        Assert.Equal(Garden.Poppies.Replace("late-poppy:", TallPoppy + "\nlate-poppy:", StringComparison.Ordinal), workspace.Read("seeds/plants/poppies.yaml"));
        Assert.Equal(0, workspace.Run("check"));
    }

    [Fact]
    public void DateBeforeAll_StaysBehindTheHeadOfTheFileAndBeforeTheCommentOfTheFirst()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(0, workspace.Run(["new", "plants", "tall-poppy", "--set", "found=1999", .. Garden.Values]));
        Assert.Equal(
            Garden.Poppies.Replace("# The first", TallPoppy.Replace("2005", "1999", StringComparison.Ordinal) + "\n# The first", StringComparison.Ordinal),
            workspace.Read("seeds/plants/poppies.yaml"));
    }

    [Fact]
    public void DateAfterAll_IsAppendedInTheLineEndsOfTheFile()
    {
        using Workspace workspace = Garden.Create();
        string windows = "\uFEFF" + Garden.Poppies.TrimEnd().ReplaceLineEndings("\r\n");
        workspace.Write("seeds/plants/poppies.yaml", windows);

        Assert.Equal(0, workspace.Run(["new", "plants", "tall-poppy", "--set", "found=2024-02", .. Garden.Values]));
        byte[] bytes = File.ReadAllBytes(Path.Combine(workspace.Folder, "seeds/plants/poppies.yaml"));
        Assert.Equal(
            windows + ("\n\n" + TallPoppy.Replace("'2005'", "2024-02", StringComparison.Ordinal)).ReplaceLineEndings("\r\n"),
            System.Text.Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void NothingGiven_ListsWhatIsMissingWithTheOptionsAndTheExampleOfTheSchema()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(2, workspace.Run("new", "plants"));
        Assert.Empty(workspace.Output);
        Assert.Equal(
            """
            An entry of 'plants' looks like this:

            my-plant:
              name: My plant
              color: red

            Nothing was written. This is missing or wrong:
              ID behind 'plants': the identifier, in small letters, digits and hyphens
              --set name=TEXT: The name of it
              --set color=VALUE: one of red, blue
              --set found=DATE: a date as precise as the source: 2024-08-13, 2022-10 or 2022
              --set grown[0].by=ID: the identifier of one Grower

            """,
            workspace.Error);
        Assert.Equal(Garden.Poppies, workspace.Read("seeds/plants/poppies.yaml"));
    }

    [Theory]
    [InlineData("Козлов")]
    [InlineData("Wladimir Koslow")]
    [InlineData("kozlov")]
    public void ReferenceByName_OffersThoseWhoAreLikeIt(string name)
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(2, workspace.Run(["new", "plants", "x", "--set", "found=2005", .. Garden.Values, "--set", "grown[0].by=" + name]));
        Assert.Contains($"--set grown[0].by={name}: no Grower has that identifier. Like it:\n    vladimir-kozlov (Vladimir Kozlov)", workspace.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no collection 'plnts'. Did you mean 'plants'? Collections: plants, growers, outings.", "plnts", "x")]
    [InlineData("'blue-poppy' is there already: seeds/plants/poppies.yaml(13,1), Blue poppy.", "plants", "blue-poppy")]
    [InlineData("'ada-wong' is there already: seeds/growers/growers.yaml(3,1), Ada Wong.", "plants", "ada-wong")]
    [InlineData("'Poppy' is no identifier. Use small letters", "plants", "Poppy")]
    [InlineData("'old-plant' was published before", "plants", "old-plant")]
    [InlineData("--set colour: Plant has no field 'colour'. Did you mean 'color'? Fields: name, color,", "plants", "x", "--set", "colour=red")]
    [InlineData("--set grown[0].buy: Growing has no field 'buy'.", "plants", "x", "--set", "grown[0].buy=a")]
    [InlineData("--set name.first: 'name' has no fields of its own.", "plants", "x", "--set", "name.first=a")]
    [InlineData("--set name[0]: 'name' holds no list.", "plants", "x", "--set", "name[0]=a")]
    [InlineData("--set grown[1].by: the list has 0 before it.", "plants", "x", "--set", "grown[1].by=a")]
    [InlineData("--set grown takes the fields of one Growing", "plants", "x", "--set", "grown=ada-wong")]
    [InlineData("--set name= has no value.", "plants", "x", "--set", "name=")]
    [InlineData("--set takes a field and its value", "plants", "x", "--set", "name")]
    [InlineData("is outside seeds/plants", "plants", "x", "--file", "../growers/growers.yaml")]
    public void WrongCall_ExitsWithTwoAndSaysTheWayOut(string message, params string[] args)
    {
        using Workspace workspace = Garden.Create();
        workspace.Write("seeds/ids.lock", "plants/old-plant\n");

        Assert.Equal(2, workspace.Run(["new", .. args]));
        Assert.StartsWith(message, workspace.Error.Split("--file ../growers/growers.yaml ")[^1], StringComparison.Ordinal);
        Assert.Empty(workspace.Output);
    }

    [Fact]
    public void ImpossibleValue_IsShownAtItsPlaceAndNothingIsWritten()
    {
        using Workspace workspace = Garden.Create();
        string[] args = ["new", "plants", "tall-poppy", "--set", "found=2005-02-30", .. Garden.Values];

        Assert.Equal(1, workspace.Run(args));
        Assert.StartsWith("seeds/plants/poppies.yaml(29,10): error DS0206", workspace.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", workspace.Error, StringComparison.Ordinal);
        Assert.Equal(Garden.Poppies, workspace.Read("seeds/plants/poppies.yaml"));

        Assert.Equal(1, workspace.Run([.. args, "--keep"]));
        Assert.EndsWith("place: 'a: b'\n", workspace.Read("seeds/plants/poppies.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ErrorsOfOthers_DoNotStopANewEntry()
    {
        using Workspace workspace = Garden.Create();
        workspace.Write("seeds/growers/b.yaml", "eve:\n  nmae: Eve\n");

        Assert.Equal(0, workspace.Run(["new", "plants", "tall-poppy", "--set", "found=2005", .. Garden.Values]));
        Assert.DoesNotContain("DS0", workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void DryRun_ShowsTheEntryAndItsFileAndWritesNothing()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(0, workspace.Run(["new", "plants", "tall-poppy", "--set", "found=2005", .. Garden.Values, "--dry-run"]));
        Assert.Equal("# seeds/plants/poppies.yaml\n" + TallPoppy, workspace.Output);
        Assert.Equal(Garden.Poppies, workspace.Read("seeds/plants/poppies.yaml"));
    }

    [Fact]
    public void WhatARuleDemands_IsListedWithTheOtherWay()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(2, workspace.Run("new", "outings", "a-walk", "--set", "name=A walk", "--set", "kind=walk", "--set", "leader=Ada"));
        Assert.EndsWith(
            """
              --set guide=TEXT: a text; or instead 'route' and 'length'
              --set route=TEXT: a text; or instead 'guide'
              --set length=NUMBER: a whole number; or instead 'guide'

            """,
            workspace.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void NewFile_BeginsLikeItsNeighbors()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(0, workspace.Run(["new", "plants", "tall-poppy", "--set", "found=2005", .. Garden.Values, "--file", "tall"]));
        Assert.Equal("# yaml-language-server: $schema=../schema/json/plants.json\n\n" + TallPoppy, workspace.Read("seeds/plants/tall.yaml"));
    }

    [Fact]
    public void ListsAndRecords_AreGivenAtOnceOrOneByOne()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(0, workspace.Run("new", "plants", "x", "--set", "name=X", "--set", "color=red", "--set", "found=2005", "--set", "height=3", "--set", "symbols=[a, 'b, c']", "--set", "symbols=12", "--set", "grown=[{by: ada-wong}, {place: no, by: vladimir-kozlov}]", "--dry-run"));
        Assert.Equal(
            """
            # seeds/plants/poppies.yaml
            x:
              name: X
              color: red
              found: '2005'
              height: 3
              symbols: [a, 'b, c', '12']
              grown:
                - by: ada-wong
                - by: vladimir-kozlov
                  place: no

            """,
            workspace.Output);
    }

    [Fact]
    public void EntryOfTheSameName_IsPointedOut()
    {
        using Workspace workspace = Garden.Create();

        Assert.Equal(0, workspace.Run(["new", "growers", "a-wong", "--set", "name=Ada Wong", "--dry-run"]));
        Assert.Contains("Look whether it is the same: ada-wong (Ada Wong) in seeds/growers/growers.yaml(3,1).", workspace.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithErrors_GetsNothing()
    {
        using Workspace workspace = Garden.Create();
        workspace.Write("seeds/growers/growers.yaml", "eve: [\n");

        Assert.Equal(2, workspace.Run("new", "growers", "ada", "--set", "name=Ada"));
        Assert.Contains("seeds/growers/growers.yaml has errors, so nothing is added to it.", workspace.Error, StringComparison.Ordinal);
        Assert.Equal("eve: [\n", workspace.Read("seeds/growers/growers.yaml"));
    }
}
